package org.citeatlas.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeIntArray;
import org.citeatlas.analyse.Communities.Quality;
import org.citeatlas.analyse.Network.Parallel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CommunitiesTests {
    /** Triangles 1, 2, 3 and 4, 5, 6 with an edge from 3 to 4, and 0 on its own. */
    private static Network twoTriangles() {
        return Network.undirected(7)
                .edge(4, 5)
                .edge(5, 6)
                .edge(4, 6)
                .edge(1, 2)
                .edge(2, 3)
                .edge(1, 3)
                .edge(3, 4)
                .build(Parallel.SUMMED);
    }

    @Test
    void modularityIsAsWorkedOutByHand() {
        // 7 edges, 6 of them within; strengths 7 and 7 of 14: 6/7 - 2 · (7/14)^2 = 5/14; at a resolution of 2: 6/7 - 1
        Communities communities = new Communities(new int[] {2, 0, 0, 0, 1, 1, 1}, new int[] {3, 3, 1});

        assertThat(communities.modularity(twoTriangles(), 1)).isCloseTo(5 / 14.0, within(1e-12));
        assertThat(communities.modularity(twoTriangles(), 2)).isCloseTo(-1 / 7.0, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void trianglesAreFoundAndNumberedBySizeThenNode(Quality quality) {
        Communities communities = Communities.leiden(twoTriangles(), quality, quality == Quality.CPM ? 0.5 : 1, 1);

        assertThat(communities.communityOf()).containsExactly(2, 0, 0, 0, 1, 1, 1);
        assertThat(communities.sizes()).containsExactly(3, 3, 1);
        assertThat(communities.count()).isEqualTo(3);
    }

    @Test
    void theResolutionSaysHowFine() {
        // CPM: an edge of weight 1 joins two nodes up to a resolution of 1. All six are together while
        // 7 - 15 r > 6 - 6 r, which is up to r = 1/9.
        assertThat(Communities.leiden(twoTriangles(), Quality.CPM, 0.1, 1).sizes())
                .containsExactly(6, 1);
        assertThat(Communities.leiden(twoTriangles(), Quality.CPM, 0.12, 1).sizes())
                .containsExactly(3, 3, 1);
        assertThat(Communities.leiden(twoTriangles(), Quality.CPM, 1.1, 1).sizes())
                .hasSize(7);
        // Modularity: all six are together while 1 - r > 6/7 - r/2, which is up to r = 2/7.
        assertThat(Communities.leiden(twoTriangles(), Quality.MODULARITY, 0.28, 1)
                        .sizes())
                .containsExactly(6, 1);
        assertThat(Communities.leiden(twoTriangles(), Quality.MODULARITY, 0.29, 1)
                        .sizes())
                .containsExactly(3, 3, 1);
    }

    @Test
    void weightsCount() {
        // a path of four with a strong middle
        Network path = Network.undirected(4).edge(0, 1).edge(1, 2, 5).edge(2, 3).build(Parallel.SUMMED);

        assertThat(Communities.leiden(path, Quality.CPM, 2, 1).communityOf()).containsExactly(1, 0, 0, 2);
    }

    @Test
    void theKarateClubIsSplitAsPublished() {
        // Zachary's karate club, doi:10.1086/jar.33.4.3629752: the largest modularity there is is 0.4198, with four
        // communities, as Brandes et al. proved by trying: doi:10.1109/TKDE.2007.190689.
        Network club = karateClub();
        Communities communities = Communities.leiden(club, Quality.MODULARITY, 1, 1);

        assertThat(club.edges()).isEqualTo(78);
        assertThat(communities.count()).isEqualTo(4);
        assertThat(communities.modularity(club, 1)).isCloseTo(0.4198, within(0.00005));
    }

    private static Network karateClub() {
        int[][] friends = {
            {2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32},
            {3, 4, 8, 14, 18, 20, 22, 31},
            {4, 8, 9, 10, 14, 28, 29, 33},
            {8, 13, 14},
            {7, 11},
            {7, 11, 17},
            {17},
            {},
            {31, 33, 34},
            {34},
            {},
            {},
            {},
            {34},
            {33, 34},
            {33, 34},
            {},
            {},
            {33, 34},
            {34},
            {33, 34},
            {},
            {33, 34},
            {26, 28, 30, 33, 34},
            {26, 28, 32},
            {32},
            {30, 34},
            {34},
            {32, 34},
            {33, 34},
            {33, 34},
            {33, 34},
            {34}
        };
        NetworkBuilder builder = Network.undirected(34);
        for (int member = 0; member < friends.length; member++) {
            for (int friend : friends[member]) {
                builder.edge(member, friend - 1);
            }
        }
        return builder.build(Parallel.SUMMED);
    }

    @Test
    void theLibraryWorksOutTheSameModularity() {
        Network network = new RandomNetwork(3, 200, 600).undirected();
        Communities communities = Communities.leiden(network, Quality.MODULARITY, 1.3, 5);
        // built from an edge list of its own, with the strengths as weights of the nodes
        LargeIntArray[] edges = {new LargeIntArray(0), new LargeIntArray(0)};
        for (int node = 0; node < network.nodes(); node++) {
            for (int arc = network.begin(node); arc < network.end(node); arc++) {
                if (node < network.target(arc)) {
                    edges[0].append(node);
                    edges[1].append(network.target(arc));
                }
            }
        }
        var theirs = new nl.cwts.networkanalysis.Network(network.nodes(), true, edges, false, true);
        double resolution = 1.3 / (2 * theirs.getTotalEdgeWeight());

        LeidenAlgorithm leiden = new LeidenAlgorithm(resolution, 50, 0.01, new Random(9));

        double quality = leiden.calcQuality(theirs, new Clustering(communities.communityOf()));
        assertThat(communities.modularity(network, 1.3)).isCloseTo(quality, within(1e-12));

        Clustering clustering = new Clustering(network.nodes());
        leiden.improveClustering(theirs, clustering);
        double found = Communities.of(clustering.getClusters()).modularity(network, 1.3);
        assertThat(communities.modularity(network, 1.3)).isCloseTo(found, within(0.02));
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameCommunities(Quality quality) {
        Network network = new RandomNetwork(3, 300, 900).undirected();
        double resolution = quality == Quality.CPM ? 0.1 : 1;

        Communities communities = Communities.leiden(network, quality, resolution, 42);

        assertThat(Communities.leiden(network, quality, resolution, 42).communityOf())
                .isEqualTo(communities.communityOf());
        assertThat(Communities.leiden(network, quality, resolution, 43).communityOf())
                .isNotEqualTo(communities.communityOf());
    }

    @Test
    void anyPartitionIsNumberedBySizeThenNode() {
        Communities communities = Communities.of(new int[] {9, -4, 9, 7, -4, 3, 7, 7});

        assertThat(communities.communityOf()).containsExactly(1, 2, 1, 0, 2, 3, 0, 0);
        assertThat(communities.sizes()).containsExactly(3, 2, 2, 1);
    }

    @Test
    void withoutEdgesEachNodeIsItsOwn() {
        Network network = Network.undirected(2).build(Parallel.ONCE);
        Communities communities = Communities.leiden(network, Quality.MODULARITY, 1, 1);

        assertThat(communities.communityOf()).containsExactly(0, 1);
        assertThat(communities.modularity(network, 1)).isZero();
        assertThat(Communities.leiden(Network.undirected(0).build(Parallel.ONCE), Quality.CPM, 1, 1)
                        .count())
                .isZero();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Network directed = Network.directed(2).edge(0, 1).build(Parallel.ONCE);
        Communities two = Communities.of(new int[] {0, 0});

        assertThatIllegalArgumentException().isThrownBy(() -> Communities.leiden(directed, Quality.CPM, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> two.modularity(directed, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> two.modularity(twoTriangles(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Communities.leiden(twoTriangles(), Quality.CPM, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Communities.leiden(twoTriangles(), Quality.CPM, Double.NaN, 1));
    }
}
