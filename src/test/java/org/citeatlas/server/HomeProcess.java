package org.citeatlas.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.citeatlas.domain.CiteatlasException;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A process of its own that uses a store: says where it found it, then obeys one word a line. */
final class HomeProcess {
    private HomeProcess() {}

    public static void main(String[] arguments) throws IOException {
        Ports wanted = new Ports(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        EmbeddedHome home = EmbeddedHome.open(Path.of(arguments[0]), wanted, notice -> say("NOTICE " + notice));
        try {
            BoltAddress address = home.address();
            say((address.inThisProcess() ? "OWNER " : "CLIENT ") + address.pid() + " " + address.bolt());
            BufferedReader words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String word = words.readLine(); word != null && !word.equals("exit"); word = words.readLine()) {
                address = obey(word, home, address);
            }
            home.close();
            say("CLOSED");
            System.exit(0);
        } catch (CiteatlasException e) {
            say("FAILED " + e.exitCode() + " " + e.getMessage());
            System.exit(e.exitCode());
        }
    }

    private static BoltAddress obey(String word, EmbeddedHome home, BoltAddress at) {
        BoltAddress address = at;
        switch (word) {
            case "write" -> {
                try {
                    say("WROTE " + write(address));
                } catch (ServiceUnavailableException e) {
                    say("LOST " + e + " " + e.getCause());
                    address = home.reopen(address);
                    say((address.inThisProcess() ? "OWNER " : "CLIENT ") + address.pid() + " " + address.bolt());
                    say("WROTE " + write(address));
                } catch (Neo4jException e) {
                    say("REFUSED " + e.getMessage());
                }
            }
            case "browse" -> say("BROWSE " + home.browseAddress(BrowserDesk.of("MATCH (n) RETURN n LIMIT 25")));
            case "serve" -> {
                home.awaitStop();
                say("STOPPED");
            }
            case "status" -> say("STATUS " + home.status());
            default -> say("WHAT " + word);
        }
        return address;
    }

    private static long write(BoltAddress address) {
        try (Driver driver =
                        GraphDatabase.driver(address.bolt(), AuthTokens.basic(address.user(), address.password()));
                Session session = driver.session()) {
            return session.run("CREATE (:Mark) WITH 1 AS one MATCH (m:Mark) RETURN count(m) AS marks")
                    .single()
                    .get("marks")
                    .asLong();
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
