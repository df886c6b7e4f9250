/** What stays on disk between runs: answers, and how many requests went out today. */
@NullMarked
package org.citeatlas.services.kept;

import org.jspecify.annotations.NullMarked;
