package org.citeatlas;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The arrows between the packages: shell → app → the features → graph → domain. */
@AnalyzeClasses(packages = "org.citeatlas", importOptions = ImportOption.DoNotIncludeTests.class)
final class StructureTests {
    private static final String[] FEATURES = {
        "org.citeatlas.ingest..",
        "org.citeatlas.extract..",
        "org.citeatlas.explore..",
        "org.citeatlas.analyse..",
        "org.citeatlas.export..",
        "org.citeatlas.server..",
        "org.citeatlas.services.."
    };
    private static final String[] EMBEDDED_NEO4J = {
        "org.neo4j.cli..",
        "org.neo4j.commandline..",
        "org.neo4j.configuration..",
        "org.neo4j.dbms..",
        "org.neo4j.graphdb..",
        "org.neo4j.internal..",
        "org.neo4j.io..",
        "org.neo4j.kernel..",
        "org.neo4j.server.."
    };

    @ArchTest
    static final ArchRule theDomainStandsAlone = classes()
            .that()
            .resideInAPackage("org.citeatlas.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.citeatlas.domain..", "java..", "org.jspecify..")
            .because("records of the field outlive every library that reads, keeps or shows them")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theGraphKnowsTheDomainOnly = noClasses()
            .that()
            .resideInAPackage("org.citeatlas.graph..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.citeatlas..")
                    .and(resideOutsideOfPackages("org.citeatlas.graph..", "org.citeatlas.domain..")))
            .because("the store is below everything that uses it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("org.citeatlas.(ingest|extract|explore|analyse|export|server|services)..")
            .should()
            .notDependOnEachOther()
            .because(
                    "a feature must be changed, added or taken out without a look at the others; app brings them together")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule analysesKnowNoGraph = noClasses()
            .that()
            .resideInAPackage("org.citeatlas.analyse..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.citeatlas..")
                    .and(resideOutsideOfPackages("org.citeatlas.analyse..", "org.citeatlas.domain..")))
            .because("an algorithm works on numbers; app reads them from the graph and says what they stand for")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyUseCasesAnalyse = noClasses()
            .that()
            .resideOutsideOfPackages("org.citeatlas.app..", "org.citeatlas.analyse..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.citeatlas.analyse..")
            .because("whoever analyses has to read the numbers from the graph first, and only app may know both")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresDoNotKnowWhoUsesThem = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.citeatlas.app..", "org.citeatlas.shell..")
            .because("the same feature serves the console, a script and whatever comes next")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule useCasesDoNotKnowTheShell = noClasses()
            .that()
            .resideInAPackage("org.citeatlas.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.citeatlas.shell..")
            .because("a use case can be tested, and offered elsewhere, without a terminal")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheGraphTalksBolt = noClasses()
            .that()
            .resideOutsideOfPackage("org.citeatlas.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j.driver..")
            .because("retries, access modes and value conversion are settled in one place")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheServerKnowsEmbeddedNeo4j = noClasses()
            .that()
            .resideOutsideOfPackage("org.citeatlas.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EMBEDDED_NEO4J)
            .because("everything else must run on the user's own server as well, over Bolt")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheShellKnowsSpring = noClasses()
            .that()
            .resideOutsideOfPackage("org.citeatlas.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.jline..")
            .because("the console is one way in; what it calls is plain Java")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule servicesKnowNoGraph = noClasses()
            .that()
            .resideInAPackage("org.citeatlas.services..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.citeatlas..")
                    .and(resideOutsideOfPackages("org.citeatlas.services..", "org.citeatlas.domain..")))
            .because("what goes out over the network is decided by a use case, never found in the graph on the way")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule connectorsSendNothing = noClasses()
            .that()
            .resideInAPackage("org.citeatlas.services..")
            .and()
            .resideOutsideOfPackages(
                    "org.citeatlas.services.http..",
                    "org.citeatlas.services.asking..",
                    "org.citeatlas.services.download..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .because("a service is asked politely in one place, whatever it is asked")
            .allowEmptyShould(true);
}
