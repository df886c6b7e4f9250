package org.citeatlas.app.enrich;

import java.net.URI;
import java.util.List;

/**
 * What is about to be sent.
 *
 * @param service who gets it, for a person
 * @param address where that is
 * @param what what is asked, a line each: <i>titles of 68 papers</i>
 * @param requests how many are sent; those that have to be tried again not counted
 * @param cached how many more are answered without sending anything
 * @param beyond how many of the requests the day's budget does not allow any more, and what to do about it; empty where all
 *     may be sent
 * @param later what may follow, with its own announcement
 */
public record Announcement(
        String service, URI address, List<String> what, int requests, int cached, String beyond, Later later) {
    public Announcement {
        what = List.copyOf(what);
    }

    /** In a sentence or two, for a person. */
    public String sentence() {
        String asked = String.join(" and ", what);
        String sent = requests == 0
                ? "Nothing is sent: " + cached + (cached == 1 ? " answer is" : " answers are") + " kept from before ("
                        + asked + ")."
                : requests + (requests == 1 ? " request" : " requests") + " to " + service + " (" + address + "): "
                        + asked + (cached > 0 ? "; " + cached + " more are answered from before" : "") + ".";
        String covered = later.atMost() == 0
                ? ""
                : " Then, in at most " + later.atMost() + (later.atMost() == 1 ? " request, " : " requests, ")
                        + String.join(", ", later.covered()) + ".";
        String apart = later.apart().isEmpty()
                ? ""
                : " What it takes for " + String.join(" and ", later.apart()) + " is said then.";
        String all = sent + covered + apart;
        return beyond.isEmpty() ? all : all + " " + beyond;
    }
}
