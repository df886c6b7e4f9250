package org.citeatlas.graph.model;

import java.util.Map;

/** Takes rows, each for one statement of {@code cypher/write/}: {@code papers}, {@code mentions} … */
@FunctionalInterface
public interface Rows {
    void add(String statement, Map<String, Object> row);
}
