package org.citeatlas.export.picture;

import java.awt.Font;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.export.picture.Piece.Lettering;

/** The sans-serif font of the system, by the name that every Java knows. */
final class PlainFont {
    private PlainFont() {}

    /** @throws CiteatlasException (failed) where there are no fonts, or not the libraries that read them */
    static Font of(Lettering lettering) {
        try {
            Font font = new Font(Font.SANS_SERIF, lettering.bold() ? Font.BOLD : Font.PLAIN, lettering.size());
            font.canDisplay('A'); // only now is it looked for
            return font;
        } catch (LinkageError | InternalError | RuntimeException e) {
            throw new CiteatlasException(
                    CiteatlasException.Failure.FAILED,
                    "This Java finds no font to write captions with."
                            + " Install one (Debian: apt install fontconfig fonts-dejavu-core), or export as svg.",
                    e);
        }
    }
}
