package org.citeatlas.export.picture;

import java.util.List;

/**
 * What is drawn on white, the first piece at the bottom.
 *
 * @param title what was asked, in one line
 * @param description what is to be seen, for those who do not see it
 * @param box what the picture shows, in points
 */
public record Picture(String title, String description, Box box, List<Piece> pieces) {
    public Picture {
        pieces = List.copyOf(pieces);
    }
}
