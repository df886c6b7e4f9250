package org.citeatlas.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Neo4j may write into a store's {@code logs} folder: {@code debug.log}, 20 MB of it at the most. Its logs of queries and
 * requests stay empty: what was asked is nobody else's business.
 */
final class Neo4jLogs {
    // The names of appenders and loggers are Neo4j's own; "config:" is its lookup of a setting.
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Written anew at every start of citeatlas. Its own troubles, as with a full disk, are not for the console. -->
            <Configuration status="OFF">
              <Appenders>
                <RollingRandomAccessFile name="DebugLog" fileName="${config:server.directories.logs}/debug.log"
                                         filePattern="$${config:server.directories.logs}/debug.log.%02i">
                  <Neo4jDebugLogLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n"/>
                  <Policies>
                    <SizeBasedTriggeringPolicy size="5 MB"/>
                  </Policies>
                  <DefaultRolloverStrategy fileIndex="min" max="3"/>
                </RollingRandomAccessFile>
              </Appenders>
              <Loggers>
                <Root level="INFO">
                  <AppenderRef ref="DebugLog"/>
                </Root>
                <Logger name="QueryLogger" level="OFF" additivity="false"/>
                <Logger name="HttpLogger" level="OFF" additivity="false"/>
                <Logger name="SecurityLogger" level="OFF" additivity="false"/>
              </Loggers>
            </Configuration>
            """;

    private Neo4jLogs() {}

    /** Writes the settings of the logs, and gives the file. */
    static Path write(HomeFiles files) throws IOException {
        Files.createDirectories(files.ours());
        HomeFiles.write(files.logSettings(), XML);
        return files.logSettings();
    }
}
