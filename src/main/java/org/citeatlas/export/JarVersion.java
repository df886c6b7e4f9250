package org.citeatlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Versions as Maven wrote them into the jars. */
public final class JarVersion {
    private JarVersion() {}

    /** The version of that jar on the class path; "development" where there is only a folder of classes. */
    public static String of(String group, String artifact) throws IOException {
        Properties properties = new Properties();
        String pom = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
        try (InputStream in = JarVersion.class.getResourceAsStream(pom)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return properties.getProperty("version", "development");
    }
}
