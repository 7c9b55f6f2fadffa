package laurel.year.check;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

final class SharesNothingTest {
    @Test
    void theCheckKnowsNothingOfTheProduct() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("laurel..").and(not(resideInAPackage("laurel.year.check"))))
                .check(new ClassFileImporter().importPackages("laurel.year.check"));
    }
}
