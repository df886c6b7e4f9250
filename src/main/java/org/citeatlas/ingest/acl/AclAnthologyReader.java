package org.citeatlas.ingest.acl;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeatlas.ingest.PaperReader;
import org.citeatlas.ingest.xml.XmlNode;
import org.citeatlas.ingest.xml.XmlRecords;

/**
 * Reads the XML of the <a href="https://github.com/acl-org/acl-anthology/blob/master/data/xml/schema.rnc">ACL
 * Anthology</a>: each paper of each volume, with the data sets and the code that Papers with Code knew for it. Front
 * matter is no paper. The record number is the line on which the paper begins.
 */
public final class AclAnthologyReader implements PaperReader {
    private static final Pattern COLLECTION = Pattern.compile("<collection\\s+id=");

    @Override
    public String format() {
        return "acl-anthology";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return head.stripLeading().startsWith("<") && COLLECTION.matcher(head).find();
    }

    @Override
    public void read(InputStream in, Records records) throws IOException {
        XmlRecords.read(in, Set.of("meta", "paper", "frontmatter", "event"), records, new XmlRecords.Sink() {
            private String collection = "";
            private Volume volume = Volume.NONE;

            @Override
            public void open(XmlNode element) {
                if (element.name().equals("collection")) {
                    String id = element.attribute("id");
                    collection = id == null ? "" : id;
                } else if (element.name().equals("volume")) {
                    volume = Volume.of(collection, element);
                }
            }

            @Override
            public void take(XmlNode element) {
                switch (element.name()) {
                    case "meta" -> volume = volume.with(element, records);
                    case "paper" -> new AclPaper(element, volume, records).read();
                    default -> records.unread(element.name());
                }
            }
        });
    }
}
