/** The open services that know papers: what each is asked, how, and what its answers hold. Nothing is sent unless called. */
@NullMarked
package org.citeatlas.services;

import org.jspecify.annotations.NullMarked;
