package org.citeatlas.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.server.backup.BackupManifest;

/** What a person sees of a backup. */
final class BackupCard {
    private BackupCard() {}

    static Answer of(Path file, BackupManifest manifest) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("file", file.toAbsolutePath().normalize().toString());
        card.put("nodes", manifest.nodes());
        card.put("edges", manifest.edges());
        card.put("schema", (long) manifest.schema());
        card.put("createdAt", manifest.createdAt());
        card.put("citeatlas", manifest.citeatlas());
        card.put("neo4j", manifest.neo4j());
        card.put("bytes", manifest.dumpBytes());
        card.put("sha256", manifest.dumpSha256());
        return Answer.card(List.copyOf(card.keySet()), card, Coverage.NONE);
    }
}
