package org.citeatlas.services.http;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One exchange to make.
 *
 * @param address without the key
 * @param body to post; null for a GET
 * @param headers for whoever answers
 * @param secretHeaders for the host of the address alone
 * @param secretParameter {@code api_key=…}, for the host of the address alone; empty for none
 */
public record Call(
        URI address,
        @Nullable String body,
        Map<String, String> headers,
        Map<String, String> secretHeaders,
        String secretParameter) {
    public Call {
        headers = Map.copyOf(headers);
        secretHeaders = Map.copyOf(secretHeaders);
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return (body == null ? "GET " : "POST ") + address;
    }
}
