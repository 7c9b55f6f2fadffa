package laurel.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import laurel.feedback.CampaignNews;
import laurel.feedback.NextAction;
import laurel.feedback.OwnFacts;
import laurel.feedback.Quiet;
import laurel.feedback.RoomToGain;
import laurel.feedback.Suggestion;
import laurel.mail.Kind;
import laurel.mail.MailStore;
import laurel.mail.Message;
import laurel.mail.MessageId;
import laurel.mail.Post;
import laurel.organisation.OrganisationState;
import laurel.organisation.OrganisationStore;
import laurel.people.Person;
import laurel.progress.Engine;
import laurel.standard4.Regulator;

/**
 * Goes through a team on a day, and hands to the post what there is to tell each of its people. Whether and when it is
 * sent, the gate decides. Going through a team twice tells nothing twice.
 */
public final class PlanFeedback {
    private final OrganisationStore organisation;
    private final AnnouncedNews news;
    private final Colleagues colleagues;
    private final GatherFacts facts;
    private final List<Suggestion> suggestions;
    private final MailStore store;
    private final Post post;
    private final Engine engine;
    private final Clock clock;

    public PlanFeedback(
            OrganisationStore organisation,
            AnnouncedNews news,
            Colleagues colleagues,
            GatherFacts facts,
            List<Suggestion> suggestions,
            MailStore store,
            Post post,
            Engine engine,
            Clock clock) {
        this.organisation = organisation;
        this.news = news;
        this.colleagues = colleagues;
        this.facts = facts;
        this.suggestions = List.copyOf(suggestions);
        this.store = store;
        this.post = post;
        this.engine = engine;
        this.clock = clock;
    }

    /** The teams for which there is anything to plan on a day. */
    public Predicate<String> concerned(LocalDate day) {
        AnnouncedNews.OnDay today = news.on(day);
        return team -> !Agenda.of(team, day, today.ofTeam(team)).isEmpty();
    }

    /**
     * Goes through a team. Whoever can't be planned for or written to keeps nobody else waiting: they are told of in an
     * exception at the end.
     */
    public int team(String team, LocalDate day) {
        Agenda agenda = Agenda.of(team, day, news.on(day).ofTeam(team));
        if (agenda.isEmpty() || !(organisation.state() instanceof OrganisationState.Live live)) {
            return 0;
        }
        return new Round(post, clock).over(colleagues.of(team), person -> messages(person, agenda, day, live));
    }

    private List<MessageId> messages(Person person, Agenda agenda, LocalDate day, OrganisationState.Live live) {
        if (person.email() == null) {
            return List.of();
        }
        List<MessageId> candidates = new ArrayList<>();
        if (Regulator.isSocialWorkEngland(person)) {
            agenda.reminders().forEach(date -> candidates.add(of(person, Kind.CPD_REMINDER, date.toString())));
        }
        agenda.news().stream()
                .filter(each -> each.campaign().isFor(person.membershipOn(day)))
                .forEach(each -> candidates.add(of(person, kind(each), each.id())));
        List<MessageId> unknown = new ArrayList<>(
                candidates.stream().filter(id -> store.find(id).isEmpty()).toList());
        if (agenda.feedback()) {
            advice(person, day, live).ifPresent(each -> unknown.add(each.message(person.id())));
        }
        return unknown;
    }

    private static Kind kind(CampaignNews news) {
        return switch (news) {
            case CampaignNews.Invitation invitation -> Kind.CAMPAIGN_INVITATION;
            case CampaignNews.TopicOfTheDay topic -> Kind.CAMPAIGN_TOPIC;
        };
    }

    /** Feedback to those who have something to gain, a nudge to the quiet, and to the others nothing. */
    private Optional<Advice> advice(Person person, LocalDate day, OrganisationState.Live live) {
        List<Message> messages = store.all(person.id());
        if (Advice.planned(messages).stream().anyMatch(each -> each.day().equals(day))) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String last = Advice.last(messages).map(Advice::suggestion).orElse(null);
        OwnFacts own = facts.of(person, now, last);
        return switch (RoomToGain.of(own)) {
            case YES -> Optional.of(new Advice(day, 0, suggested(own)));
            case QUIET ->
                Quiet.of(own, engine.day(live.since()), Advice.nudges(messages)) instanceof Quiet.Nudge nudge
                        ? Optional.of(new Advice(day, nudge.number(), suggested(own)))
                        : Optional.empty();
            case AWAY, JOINED_RECENTLY, NOTHING_TO_ADD -> Optional.empty();
        };
    }

    private String suggested(OwnFacts own) {
        return NextAction.choose(own, suggestions).suggestion().id();
    }

    private static MessageId of(Person person, Kind kind, String about) {
        return new MessageId(person.id(), kind, about);
    }
}
