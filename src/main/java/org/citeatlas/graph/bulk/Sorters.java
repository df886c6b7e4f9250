package org.citeatlas.graph.bulk;

import java.io.IOException;

/**
 * What the papers give to be settled when all of them are known, each by its key.
 *
 * @param entities mentions and whatever else leads to an entity, by folded name
 * @param authorYears papers and the citations in running text that they may be meant by, by author and year
 * @param stubs works without a title of their own, and how they are cited, by the files' key
 * @param persons authorships, by the source's id of the author; those without by nothing
 * @param labels what papers say of repositories, pages, topics, venues and institutions, by kind and key
 */
record Sorters(Sorter entities, Sorter authorYears, Sorter stubs, Sorter persons, Sorter labels) {
    static Sorters in(Workshop workshop) throws IOException {
        return new Sorters(
                workshop.sorter("entities"),
                workshop.sorter("authoryears"),
                workshop.sorter("stubs"),
                workshop.sorter("persons"),
                workshop.sorter("labels"));
    }
}
