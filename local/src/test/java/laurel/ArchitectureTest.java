package laurel;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import laurel.catalogue.ActionType;
import laurel.people.Decision;

/** The rules of the layout, over every module. */
@AnalyzeClasses(
        packages = "laurel",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJar.class})
class ArchitectureTest {
    /** The samples of e-mails come in a jar with the tests of shared. */
    static final class NoTestJar implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] DOMAIN = {
        "laurel.action..",
        "laurel.period..",
        "laurel.catalogue..",
        "laurel.progress..",
        "laurel.ledger..",
        "laurel.award..",
        "laurel.reward..",
        "laurel.closing..",
        "laurel.correction..",
        "laurel.people..",
        "laurel.organisation..",
        "laurel.board..",
        "laurel.badges..",
        "laurel.campaign..",
        "laurel.mail..",
        "laurel.feedback..",
        "laurel.preferences..",
        "laurel.stoplink..",
        "laurel.privacy..",
        "laurel.ownreport..",
        "laurel.thanks..",
        "laurel.publication..",
        "laurel.reach..",
        "laurel.hand..",
        "laurel.doubt..",
        "laurel.imports..",
        "laurel.planning..",
        "laurel.page..",
        "laurel.token..",
        "laurel.tenancy..",
        "laurel.parallel..",
        "laurel.rebuild..",
        "laurel.simulate..",
        "laurel.standard4.."
    };
    private static final List<String> ADAPTERS = List.of("Dynamo", "Ses", "EventBridge", "S3");

    @ArchTest
    static final ArchRule theDomainKnowsNoAwsTypeButInItsAdapters = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .and(areNotAdapters())
            .should()
            .dependOnClassesThat(resideInAPackage("software.amazon..").or(resideInAPackage("laurel.dynamodb..")));

    @ArchTest
    static final ArchRule theEngineHasNoClockAndNoStore = noClasses()
            .that()
            .resideInAPackage("laurel.progress..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "laurel.ledger..",
                    "laurel.award..",
                    "laurel.board..",
                    "laurel.mail..",
                    "laurel.feedback..",
                    "laurel.rebuild..",
                    "laurel.simulate..",
                    "java.net..",
                    "java.nio.file..");

    @ArchTest
    static final ArchRule nothingOfTheDomainKnowsFunctionsOrTheMachineItRunsOn = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "laurel.local..", "laurel.function..", "laurel.wiring..", "dagger..", "com.amazonaws..");

    @ArchTest
    static final ArchRule noFunctionKnowsWhatStandsInForAws = noClasses()
            .that()
            .areAssignableTo(RequestStreamHandler.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("laurel.local..", "software.amazon..");

    @ArchTest
    static final ArchRule handlersCallAUseCaseAndNoStore = noClasses()
            .that()
            .areAssignableTo(RequestStreamHandler.class)
            .should()
            .dependOnClassesThat(describe("are adapters", c -> !areNotAdapters().test(c)));

    @ArchTest
    static final ArchRule whatAnActionBringsIsDecidedInProgressAlone = noClasses()
            .that()
            .resideInAPackage("laurel..")
            .and()
            .resideOutsideOfPackages("laurel.progress..", "laurel.catalogue..", "laurel.bench..")
            .should()
            .callMethod(ActionType.class, "points");

    @ArchTest
    static final ArchRule whoMaySeeWhatIsDecidedInPeopleAlone = noClasses()
            .that()
            .resideOutsideOfPackage("laurel.people..")
            .should()
            .callConstructor(Decision.Refused.class, String.class, String.class)
            .orShould()
            .callConstructor(Decision.Allowed.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .that(areWrittenByHand())
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..manager..", "..helper..", "..impl..");

    @ArchTest
    static final ArchRule handlersAreFinal = classes()
            .that()
            .areAssignableTo(RequestStreamHandler.class)
            .and(doNotResideInFunction())
            .should()
            .haveModifier(JavaModifier.FINAL);

    private static DescribedPredicate<JavaClass> areNotAdapters() {
        return describe("are not adapters", c -> ADAPTERS.stream()
                .noneMatch(name -> outermost(c).getSimpleName().startsWith(name)));
    }

    private static DescribedPredicate<JavaClass> areWrittenByHand() {
        return describe(
                "are written by hand", c -> !outermost(c).getSimpleName().startsWith("Dagger"));
    }

    private static JavaClass outermost(JavaClass javaClass) {
        return javaClass.getEnclosingClass().map(ArchitectureTest::outermost).orElse(javaClass);
    }

    private static DescribedPredicate<JavaClass> doNotResideInFunction() {
        return describe("are not the base of all", c -> !c.getPackageName().equals("laurel.function"));
    }
}
