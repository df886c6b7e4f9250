/** Test reports in the XML that JUnit's Ant task made common, and that build servers read. */
@NullMarked
package org.citeatlas.export.junit;

import org.jspecify.annotations.NullMarked;
