package org.citeatlas.services;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.citeatlas.domain.WorkId;

/** A list of one work, which the user named by its id. */
public record Single(Request first) implements Query {

    /** Empty where the text is no id that this service can be asked by. */
    public static Optional<Query> of(Connector connector, String text) {
        return WorkId.parse(text)
                .filter(id -> connector.idSchemes().contains(id.scheme()))
                .flatMap(id -> connector.byIds(List.of(id)).stream().findFirst())
                .map(Single::new);
    }

    @Override
    public Optional<Request> next(Answer page) {
        return Optional.empty();
    }

    @Override
    public OptionalLong total(Answer page) {
        return OptionalLong.empty();
    }

    @Override
    public int most() {
        return 1;
    }
}
