package org.citeatlas.export;

import java.nio.charset.StandardCharsets;

/** Text in addresses: https://www.rfc-editor.org/rfc/rfc3986#section-2.1 */
public final class PercentEncoding {
    private PercentEncoding() {}

    /**
     * Letters and digits of ASCII as they are, everything else as {@code %E2%82%AC}.
     *
     * @param kept other characters of ASCII that stay as they are; without {@code %} among them no two texts give the same
     */
    public static String of(String text, String kept) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || kept.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append("%%%02X".formatted((int) character));
            }
        }
        return encoded.toString();
    }
}
