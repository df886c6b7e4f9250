package org.citeatlas.app.enrich;

import org.citeatlas.services.Service;
import org.jspecify.annotations.Nullable;

/**
 * What to ask for.
 *
 * @param service who is asked
 * @param in collection or source whose papers are meant; null for all
 * @param references whether the works that the papers cite are asked for, too
 * @param citations whether the works that cite them are asked for, too
 * @param limit the most papers to ask about
 */
public record EnrichRequest(Service service, @Nullable String in, boolean references, boolean citations, int limit) {}
