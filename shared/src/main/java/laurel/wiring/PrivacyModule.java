package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import laurel.ledger.DynamoOldHeld;
import laurel.ledger.DynamoOldYears;
import laurel.mail.outcome.DynamoOldMail;
import laurel.organisation.DynamoAudit;
import laurel.organisation.DynamoOldAudit;
import laurel.organisation.NoteLooks;
import laurel.people.Directory;
import laurel.people.DynamoDirectory;
import laurel.people.DynamoEverybody;
import laurel.privacy.CarryOutErasures;
import laurel.privacy.ChangeObjection;
import laurel.privacy.DynamoErased;
import laurel.privacy.DynamoErasures;
import laurel.privacy.DynamoStrays;
import laurel.privacy.Erased;
import laurel.privacy.ErasureDesk;
import laurel.privacy.Erasures;
import laurel.privacy.ForgetOld;
import laurel.privacy.Holding;
import laurel.privacy.Objections;
import laurel.privacy.RegisteredErased;
import laurel.privacy.S3ErasedRegister;
import laurel.privacy.ViewHeld;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What is held about people, how they get it, how they object, and how they go. */
@Module(
        includes = {
            ClientModule.class,
            HoldingModule.class,
            LookModule.class,
            ObjectionModule.class,
            OrganisationModule.class,
            S3Module.class
        })
public interface PrivacyModule {
    @Provides
    @Singleton
    static Directory directory(DynamoDbClient dynamo, Settings settings) {
        return new DynamoDirectory(dynamo, settings);
    }

    /** Where somebody is erased or let back the register is written as well. */
    @Provides
    @Singleton
    static Erased erased(DynamoDbClient dynamo, S3Client s3, Settings settings, Clock clock) {
        return new RegisteredErased(new DynamoErased(dynamo, settings), new S3ErasedRegister(s3, settings), clock);
    }

    @Provides
    @Singleton
    static Erasures erasures(DynamoDbClient dynamo, Settings settings) {
        return new DynamoErasures(dynamo, settings);
    }

    @Provides
    @Singleton
    static ErasureDesk erasureDesk(
            Directory directory,
            Erased erased,
            Erasures erasures,
            NoteLooks looks,
            DynamoDbClient dynamo,
            Settings settings,
            Clock clock) {
        return new ErasureDesk(directory, erased, erasures, new DynamoAudit(dynamo, settings), looks, clock);
    }

    @Provides
    @Singleton
    static CarryOutErasures carryOutErasures(
            Erasures erasures,
            ErasureDesk desk,
            Erased erased,
            Set<Holding> holdings,
            DynamoDbClient dynamo,
            Settings settings,
            Clock clock) {
        return new CarryOutErasures(
                erasures,
                desk,
                erased,
                holdings,
                new DynamoEverybody(dynamo, settings),
                new DynamoStrays(dynamo, settings),
                new DynamoAudit(dynamo, settings),
                clock);
    }

    /** Mail first: what it says is of the least use for long. */
    @Provides
    @Singleton
    static ForgetOld forgetOld(DynamoDbClient dynamo, Settings settings, Clock clock) {
        return new ForgetOld(
                List.of(
                        new DynamoOldMail(dynamo, settings),
                        new DynamoOldHeld(dynamo, settings),
                        new DynamoOldAudit(dynamo, settings),
                        new DynamoOldYears(dynamo, settings)),
                clock);
    }

    @Provides
    @Singleton
    static ViewHeld viewHeld(Set<Holding> holdings, Objections objections, Erasures erasures) {
        return new ViewHeld(holdings, objections, erasures);
    }

    @Provides
    @Singleton
    static ChangeObjection changeObjection(Objections objections, Clock clock) {
        return new ChangeObjection(objections, clock);
    }
}
