/** What is the matter with an installation, its graph and its surroundings, with nothing private in it. */
@NullMarked
package org.citeatlas.app.doctor;

import org.jspecify.annotations.NullMarked;
