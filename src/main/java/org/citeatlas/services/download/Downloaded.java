package org.citeatlas.services.download;

import java.net.URI;
import java.nio.file.Path;

/**
 * A file that was fetched.
 *
 * @param file where it is
 * @param from the address that gave it in the end
 * @param contentType as the server says, without parameters, lower case; empty where it says none
 * @param bytes of the whole file
 * @param isPage whether it looks like a web page: worth a word to the user, who may have wanted data
 */
public record Downloaded(Path file, URI from, String contentType, long bytes, boolean isPage) {}
