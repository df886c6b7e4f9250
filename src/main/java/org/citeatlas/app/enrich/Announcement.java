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
 * @param later what may follow, with its own announcement; empty for nothing
 */
public record Announcement(
        String service, URI address, List<String> what, int requests, int cached, String beyond, List<String> later) {
    public Announcement {
        what = List.copyOf(what);
        later = List.copyOf(later);
    }

    /** In a sentence or two, for a person. */
    public String sentence() {
        String asked = String.join(" and ", what);
        String sent = requests == 0
                ? "Nothing is sent: " + cached + (cached == 1 ? " answer is" : " answers are") + " kept from before ("
                        + asked + ")."
                : requests + (requests == 1 ? " request" : " requests") + " to " + service + " (" + address + "): "
                        + asked + (cached > 0 ? "; " + cached + " more are answered from before" : "") + ".";
        String all = later.isEmpty() ? sent : sent + " Then " + String.join(", ", later) + ".";
        return beyond.isEmpty() ? all : all + " " + beyond;
    }
}
