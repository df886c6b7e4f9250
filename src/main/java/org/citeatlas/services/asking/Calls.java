package org.citeatlas.services.asking;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.Target;
import org.citeatlas.services.http.Call;

/** A request as it goes over the network: with who asks, and the key. */
final class Calls {
    private Calls() {}

    static Call of(Request request, Endpoint endpoint, Sender sender) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", sender.userAgent());
        headers.put("Accept", String.join(", ", new TreeSet<>(request.accepts())));
        headers.put("Accept-Encoding", "gzip");
        if (request.body() != null) {
            headers.put("Content-Type", "application/json");
        }
        Service service = request.service();
        String key = endpoint.key();
        String parameter = service.keyParameter();
        return new Call(
                URI.create(endpoint.base() + request.target().text()),
                request.body(),
                headers,
                key == null ? Map.of() : service.keyHeaders(key),
                key == null || parameter.isEmpty() ? "" : parameter + "=" + Target.encoded(key));
    }
}
