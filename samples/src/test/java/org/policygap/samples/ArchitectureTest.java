package org.policygap.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house in DESIGN: who may see whom, and which library stays in which room. */
@AnalyzeClasses(packages = "org.policygap", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MODEL = "org.policygap.model..";
    private static final String PARSER = "org.policygap.parser..";
    private static final String COMPARE = "org.policygap.compare..";
    private static final String REPORT = "org.policygap.report..";
    private static final String CLI = "org.policygap.cli..";

    @ArchTest
    static final ArchRule the_model_knows_nobody = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PARSER, COMPARE, REPORT, CLI);

    @ArchTest
    static final ArchRule the_parser_sees_only_the_model = noClasses()
            .that()
            .resideInAPackage(PARSER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMPARE, REPORT, CLI);

    @ArchTest
    static final ArchRule the_comparer_sees_only_the_model = noClasses()
            .that()
            .resideInAPackage(COMPARE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PARSER, REPORT, CLI);

    @ArchTest
    static final ArchRule reports_see_only_the_model = noClasses()
            .that()
            .resideInAPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PARSER, COMPARE, CLI);

    @ArchTest
    static final ArchRule jaxb_stays_inside_the_xml_package = noClasses()
            .that()
            .resideOutsideOfPackage("org.policygap.model.xml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.xml.bind..", "org.policygap.model.xml.binding..");

    @ArchTest
    static final ArchRule poi_stays_in_parser_and_report = noClasses()
            .that()
            .resideOutsideOfPackages(PARSER, REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule reports_are_written_without_poi = noClasses()
            .that()
            .resideInAPackage(REPORT)
            .and()
            .resideOutsideOfPackage("org.policygap.report.review..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule document_libraries_stay_in_the_readers = noClasses()
            .that()
            .resideOutsideOfPackage("org.policygap.parser.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.jsoup..", "org.commonmark..");

    @ArchTest
    static final ArchRule picocli_stays_in_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule readers_decide_no_structure = noClasses()
            .that()
            .resideInAPackage("org.policygap.parser.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.policygap.parser.structure..", "org.policygap.parser.metadata..");

    @ArchTest
    static final ArchRule structure_is_found_without_knowing_the_format = noClasses()
            .that()
            .resideInAnyPackage("org.policygap.parser.structure..", "org.policygap.parser.metadata..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.policygap.parser.read..");

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule only_the_command_line_knows_the_time = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule packages_do_not_turn_in_circles = slices().matching("org.policygap.(*).(*)..")
            .namingSlices("$1.$2")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule no_room_for_odds_and_ends =
            classes().should().resideOutsideOfPackages("..core..", "..common..", "..util..", "..utils..");
}
