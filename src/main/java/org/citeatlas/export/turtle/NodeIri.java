package org.citeatlas.export.turtle;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.export.PercentEncoding;

/**
 * The IRI of a node or an edge, made of its stable id alone, so that the same thing has the same IRI in every export, and
 * two things never share one: where it can be looked up, if anywhere, else {@code urn:citeatlas:} and the id.
 */
final class NodeIri {
    private static final String URN = "urn:citeatlas:";
    private static final Map<String, String> PLACES = places(); // by what an id begins with
    private static final Map<String, String> WORK_PLACES = Arrays.stream(IdScheme.values())
            .filter(scheme -> scheme.pages().isPresent())
            .collect(Collectors.toMap(IdScheme::property, NodeIri::work));
    private static final List<String> ADDRESSES = List.of("repository:", "page:");
    // unreserved characters, and those that https://www.rfc-editor.org/rfc/rfc3986#section-3.3 allows in a path
    private static final String KEPT = "-._~!$&'()*+,;=:@/";

    private NodeIri() {}

    static String of(String id) {
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            if (id.startsWith(place.getKey())) {
                return place.getValue() + encoded(id.substring(place.getKey().length()));
            }
        }
        for (String kind : ADDRESSES) {
            String address = id.startsWith(kind) ? id.substring(kind.length()) : "";
            if (isIri(address) && PLACES.values().stream().noneMatch(address::startsWith)) {
                return address;
            }
        }
        return URN + encoded(id);
    }

    /** No node's id begins with {@code edge:}. */
    static String ofEdge(String id) {
        return URN + "edge:" + encoded(id);
    }

    /** Where a work can be looked up, by each id that it has of a place that has a page for it. */
    static List<String> pages(GraphNode node) {
        List<String> pages = new ArrayList<>();
        if (node.labels().contains("Work")) {
            for (Map.Entry<String, Object> property : node.properties().entrySet()) {
                String place = WORK_PLACES.get(property.getKey());
                if (place != null && property.getValue() instanceof String id) {
                    pages.add(of(place + id));
                }
            }
        }
        return pages;
    }

    /** Escaped for the path of an IRI; no two texts give the same. */
    static String encoded(String text) {
        return PercentEncoding.of(text, KEPT);
    }

    private static boolean isIri(String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return false;
        }
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false; // a blank, a bracket: no IRI as it stands
        }
    }

    /** What the stable id of a work begins with that is known by an id of this scheme. */
    private static String work(IdScheme scheme) {
        return "work:" + scheme.prefix() + ":";
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        for (IdScheme scheme : IdScheme.values()) {
            scheme.pages().ifPresent(pages -> places.put(work(scheme), pages));
        }
        places.put("author:orcid:", "https://orcid.org/");
        places.put("institution:ror:", "https://ror.org/");
        return places;
    }
}
