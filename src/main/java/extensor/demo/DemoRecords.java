package extensor.demo;

import extensor.care.catalogue.Condition;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.discharge.PreviewingClosure;
import extensor.care.patients.BodyArea;
import extensor.care.patients.Coverage;
import extensor.care.patients.EpisodeForm;
import extensor.care.patients.Fact;
import extensor.care.patients.FactAnswer;
import extensor.care.patients.OpeningEpisodes;
import extensor.care.patients.Presence;
import extensor.care.patients.RecordingFacts;
import extensor.care.patients.Registering;
import extensor.care.patients.Registration;
import extensor.shared.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Registers the people of the demo clinic and records what they have and what they were asked and do not have. */
@ApplicationScoped
public class DemoRecords {
    private static final String ACUTE_INJURY = "ACUTE_INJURY";

    @Inject
    Registering registering;

    @Inject
    OpeningEpisodes episodes;

    @Inject
    PreviewingClosure previewing;

    @Inject
    ClosingEpisodes closing;

    @Inject
    RecordingFacts facts;

    @Inject
    CurrentCatalogue currentCatalogue;

    /** @param number the place of the person in the list, from which contact and birthday are made, the same at every start */
    long register(DemoClinic.Person person, int number, DemoClinic.Stock stock, LocalDate today) {
        return registering.register(registration(person, number, stock, today), RequestKey.key());
    }

    private static Registration registration(
            DemoClinic.Person person, int number, DemoClinic.Stock stock, LocalDate today) {
        Random chance = new Random(number);
        DemoClinic.Identity who = person.who();
        LocalDate born = today.minusYears(who.age()).minusDays(1 + chance.nextInt(330));
        String mail = (who.givenNames() + "." + who.familyName()).toLowerCase(Locale.ROOT) + "@example.org";
        String address = (1 + chance.nextInt(98)) + " "
                + stock.streets().get(chance.nextInt(stock.streets().size())) + "\n" + stock.town();
        String member = "%c%06d".formatted('A' + number % 26, chance.nextInt(1_000_000));
        return new Registration(
                who.givenNames(),
                who.familyName(),
                born,
                who.sex(),
                stock.telephone() + "%02d".formatted(number),
                mail,
                address,
                who.selfPay() ? Coverage.SELF_PAY : Coverage.INSURED,
                stock.insurers().get(number % stock.insurers().size()),
                member,
                who.guardian());
    }

    long open(long patient, DemoClinic.DemoEpisode trouble, long site, LocalDate today) {
        return episodes.open(patient, form(trouble, site, today), true);
    }

    private static EpisodeForm form(DemoClinic.DemoEpisode trouble, long site, LocalDate today) {
        return new EpisodeForm(trouble.complaint(today), site);
    }

    void close(long episode) {
        closing.close(episode, previewing.closing(episode).seen(), true);
    }

    /** Everything the person was asked in the first talk. */
    void answer(long patient, DemoClinic.Person person, LocalDate today) {
        LocalDate that = today.minusDays(person.episodes().get(0).opened());
        boolean fresh = form(person.episodes().get(0), 0, today).acuteInjury(that);
        facts.answerAll(
                patient, told(person, fresh, currentCatalogue.catalogue().conditions(), today));
    }

    private static List<FactAnswer> told(
            DemoClinic.Person person, boolean fresh, Collection<Condition> conditions, LocalDate today) {
        List<FactAnswer> told = new ArrayList<>();
        Set<String> settled = new HashSet<>(person.told().unknown());
        if (fresh) settled.add(ACUTE_INJURY);
        for (DemoClinic.Present p : person.told().present()) {
            told.add(new FactAnswer(
                    p.condition(),
                    Presence.PRESENT,
                    p.region(),
                    p.side(),
                    ago(today, p.since()),
                    ago(today, p.until()),
                    p.note()));
            settled.add(p.condition());
        }
        conditions.stream()
                .filter(c -> c.knownBy() != Condition.KnownBy.BIRTH_DATE
                        && !settled.contains(c.code())
                        && !person.told().unknownGroups().contains(c.group()))
                .forEach(c -> told.add(new FactAnswer(c.code(), Presence.ABSENT, null, null, null, null, null)));
        return told;
    }

    private static LocalDate ago(LocalDate today, Integer days) {
        return days == null ? null : today.minusDays(days);
    }

    /** What is then known of the person, the fresh injury of the first episode included; told here once more so that it can be tried without a server. */
    static List<Fact> known(DemoClinic.Person person, Collection<Condition> conditions, LocalDate today) {
        DemoClinic.DemoEpisode first = person.episodes().get(0);
        boolean fresh = form(first, 0, today).acuteInjury(today.minusDays(first.opened()));
        BodyArea hurt = first.complaint().area();
        List<Fact> facts = new ArrayList<>();
        if (fresh)
            facts.add(Fact.present(ACUTE_INJURY)
                    .at(hurt.region(), hurt.side())
                    .between(
                            today.minusDays(first.onset()),
                            today.minusDays(first.onset()).plusDays(3)));
        told(person, fresh, conditions, today)
                .forEach(t ->
                        facts.add(new Fact(t.condition(), t.presence(), t.region(), t.side(), t.from(), t.until())));
        return facts;
    }
}
