package org.citeatlas.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.WorkId;

/** The ids of a work as its node holds them: each in the property of its scheme. */
public final class WorkIds {
    /** The properties in a map projection: {@code .doi, .arxivId, …}. */
    public static final String PROPERTIES = Arrays.stream(IdScheme.values())
            .map(scheme -> "." + scheme.property())
            .collect(Collectors.joining(", "));

    private WorkIds() {}

    /** The ids in a map of such properties, strongest first; what else it holds is left out. */
    public static List<WorkId> of(Map<?, ?> properties) {
        return Arrays.stream(IdScheme.values())
                .flatMap(scheme -> Optional.ofNullable(properties.get(scheme.property())).stream()
                        .map(value -> new WorkId(scheme, value.toString())))
                .toList();
    }
}
