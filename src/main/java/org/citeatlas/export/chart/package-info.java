/** Answers by year as charts. */
@NullMarked
package org.citeatlas.export.chart;

import org.jspecify.annotations.NullMarked;
