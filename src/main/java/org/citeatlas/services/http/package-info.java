/** One exchange over HTTP: sent, bounded, redirected with care, its answer checked. */
@NullMarked
package org.citeatlas.services.http;

import org.jspecify.annotations.NullMarked;
