/** Answers in JSON, taken apart. */
@NullMarked
package org.citeatlas.services.json;

import org.jspecify.annotations.NullMarked;
