package extensor.care.booking;

import extensor.care.access.SignedIn;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.Clinic;
import extensor.care.plans.PhaseForm;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.plans.Signing;
import extensor.care.plans.TitleAndStart;
import extensor.care.plans.VisitRate;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** A site with hours, rooms and devices, and signed plans to book there. */
@ApplicationScoped
public class Practice {
    @Inject
    Rows rows;

    @Inject
    Acting acting;

    @Inject
    Clinic clinic;

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    /** Somebody works at the site on every day from 8 to 18 o'clock. */
    public void works(long site, long therapist) {
        for (int weekday = 1; weekday <= 7; weekday++)
            rows.change(
                    "insert into work_shift (id, revision, account_id, site_id, weekday, from_minute, until_minute) values (?, 1, ?, ?, ?, 480, 1080)",
                    Id.next(),
                    therapist,
                    site,
                    weekday);
    }

    public long room(long site, String kind) {
        long id = Id.next();
        rows.change(
                "insert into room (id, revision, site_id, name, kind, active) values (?, 1, ?, ?, ?, true)",
                id,
                site,
                "Room " + id,
                kind);
        return id;
    }

    public long device(long site, String kind) {
        long id = Id.next();
        rows.change(
                "insert into device (id, revision, site_id, name, kind, active) values (?, 1, ?, ?, ?, true)",
                id,
                site,
                "Device " + id,
                kind);
        return id;
    }

    public void closed(long site, LocalDate day) {
        rows.change(
                "insert into closed_day (id, revision, site_id, closed_on, reason) values (?, 1, ?, ?, 'Holiday')",
                Id.next(),
                site,
                day);
    }

    public long siteOf(long episode) {
        return rows.number("select site_id from episode where id = ?", episode);
    }

    /** A signed plan that begins in so many days, lasts so long, and asks for so many visits of half an hour a week with these treatments. */
    public long plan(
            SignedIn therapist, long patient, long episode, int inDays, int days, int perWeek, String... treatments) {
        long plan = acting.as(therapist, () -> planning.begin(episode, null));
        clinic.denyAllBut(therapist, patient);
        PlanSheet sheet = acting.as(therapist, () -> planning.open(plan));
        acting.as(
                therapist,
                () -> planning.rename(
                        plan,
                        new TitleAndStart(sheet.title(), sheet.start()),
                        new TitleAndStart("Canary title", sheet.start().plusDays(inDays))));
        for (String treatment : treatments)
            acting.as(therapist, () -> planning.add(plan, 1, treatment, EntryKind.INTERVENTION));
        visits(therapist, plan, days, perWeek);
        sign(therapist, plan);
        return plan;
    }

    /** Asks for other visits in the first phase. */
    public void visits(SignedIn therapist, long plan, int days, int perWeek) {
        PhaseForm base = phase(therapist, plan);
        PhaseForm form = new PhaseForm(
                base.id(),
                base.name(),
                base.goal(),
                base.exit(),
                days,
                List.of(new VisitRate(0, days - 1, perWeek)),
                base.visitMinutes());
        acting.as(therapist, () -> planning.changePhase(plan, base, form));
    }

    private PhaseForm phase(SignedIn therapist, long plan) {
        PlanSheet.PhaseSheet p =
                acting.as(therapist, () -> planning.open(plan)).phases().get(0);
        return new PhaseForm(p.id(), p.name(), p.goal(), p.exit(), p.lasts(), p.visits(), p.visitMinutes());
    }

    public void sign(SignedIn therapist, long plan) {
        int revision = acting.as(therapist, () -> planning.open(plan)).revision();
        acting.as(therapist, () -> signing.sign(plan, revision));
    }

    /** The next version, with other visits. */
    public void again(SignedIn therapist, long plan, int days, int perWeek) {
        acting.as(therapist, () -> signing.revise(plan));
        visits(therapist, plan, days, perWeek);
        sign(therapist, plan);
    }

    /** The next version, with visits of this length and with these treatments too. */
    public void richer(SignedIn therapist, long plan, int minutes, String... treatments) {
        acting.as(therapist, () -> signing.revise(plan));
        PhaseForm base = phase(therapist, plan);
        PhaseForm form =
                new PhaseForm(base.id(), base.name(), base.goal(), base.exit(), base.lasts(), base.visits(), minutes);
        acting.as(therapist, () -> planning.changePhase(plan, base, form));
        for (String treatment : treatments)
            acting.as(therapist, () -> planning.add(plan, 1, treatment, EntryKind.INTERVENTION));
        sign(therapist, plan);
    }
}
