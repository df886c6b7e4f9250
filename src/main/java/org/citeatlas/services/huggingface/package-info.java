/** Papers of Hugging Face. */
@NullMarked
package org.citeatlas.services.huggingface;

import org.jspecify.annotations.NullMarked;
