package extensor.care.booking;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.clinic.DeviceKind;
import extensor.care.clinic.HoursSheet;
import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingRooms;
import extensor.care.clinic.RoomKind;
import extensor.care.clinic.WeekForm;
import extensor.care.patients.Clinic;
import extensor.care.plans.PhaseForm;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.plans.Signing;
import extensor.care.plans.TitleAndStart;
import extensor.care.plans.VisitRate;
import extensor.container.inside.Acting;
import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hours, rooms and devices of a site, and plans to book there, made through the doors. */
@ApplicationScoped
public class Practice {
    @Inject
    Acting acting;

    @Inject
    Clinic clinic;

    @Inject
    KeepingHours hours;

    @Inject
    KeepingRooms rooms;

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    /** The therapist works at the site every day from 8:00 to 18:00. */
    public void works(long site, long therapist) {
        works(site, therapist, "8:00-18:00");
    }

    /** The same at these hours. */
    public void works(long site, long therapist, String daily) {
        acting.as(administrator(), () -> hours.week(therapist, site, Map.of(), week(daily)));
    }

    /** The therapist works at other hours than before. */
    public void changeHours(long site, long therapist, String daily) {
        HoursSheet.Hours read = acting.as(administrator(), () -> hours.of(site)).therapists().stream()
                .filter(one -> one.account() == therapist)
                .findFirst()
                .orElseThrow();
        acting.as(administrator(), () -> hours.week(therapist, site, read.week(), week(daily)));
    }

    private static WeekForm week(String daily) {
        return new WeekForm(
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> daily)));
    }

    private SignedIn administrator() {
        return acting.somebody(Role.ADMINISTRATOR);
    }

    /** A treatment room. */
    public long room(long site) {
        return room(site, RoomKind.TREATMENT_ROOM);
    }

    public long room(long site, RoomKind kind) {
        return acting.as(administrator(), () -> rooms.addRoom(site, "Room " + Id.text(Id.next()), kind));
    }

    public long device(long site, DeviceKind kind) {
        return acting.as(administrator(), () -> rooms.addDevice(site, "Device " + Id.text(Id.next()), kind));
    }

    /** The site is closed on that day; gives the id of the closed day. */
    public long close(long site, LocalDate day) {
        return acting.as(administrator(), () -> hours.close(site, day, "Holiday"));
    }

    /** A draft with these treatments and nothing in the way of a signature. */
    public long draft(SignedIn therapist, long patient, long episode, String... treatments) {
        long plan = acting.as(therapist, () -> planning.begin(episode, null));
        clinic.denyAllBut(therapist, patient);
        add(therapist, plan, treatments);
        return plan;
    }

    private void add(SignedIn therapist, long plan, String... treatments) {
        for (String treatment : treatments)
            acting.as(therapist, () -> planning.add(plan, 1, treatment, EntryKind.INTERVENTION));
    }

    /** A signed plan that begins in this many days and lasts so long, with half-hour visits for these treatments so often a week. */
    public long plan(
            SignedIn therapist, long patient, long episode, int inDays, int days, int perWeek, String... treatments) {
        long plan = draft(therapist, patient, episode, treatments);
        PlanSheet sheet = acting.as(therapist, () -> planning.open(plan));
        acting.as(
                therapist,
                () -> planning.rename(
                        plan,
                        new TitleAndStart(sheet.title(), sheet.start()),
                        new TitleAndStart("Canary title", sheet.start().plusDays(inDays))));
        askForVisits(therapist, plan, days, perWeek);
        sign(therapist, plan);
        return plan;
    }

    /** Sets the length of the first phase of a draft and its visits a week. */
    public void askForVisits(SignedIn therapist, long plan, int days, int perWeek) {
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

    /** Signs the draft as it stands; gives the number of the version. */
    public int sign(SignedIn therapist, long plan) {
        String shown = acting.as(therapist, () -> planning.open(plan)).seal();
        return acting.as(therapist, () -> signing.sign(plan, shown)).number();
    }

    /** Signs a next version with other visits. */
    public void revise(SignedIn therapist, long plan, int days, int perWeek) {
        acting.as(therapist, () -> signing.revise(plan));
        askForVisits(therapist, plan, days, perWeek);
        sign(therapist, plan);
    }

    /** Signs a next version with visits of this length and these treatments in addition. */
    public void extend(SignedIn therapist, long plan, int minutes, String... treatments) {
        acting.as(therapist, () -> signing.revise(plan));
        PhaseForm base = phase(therapist, plan);
        PhaseForm form =
                new PhaseForm(base.id(), base.name(), base.goal(), base.exit(), base.lasts(), base.visits(), minutes);
        acting.as(therapist, () -> planning.changePhase(plan, base, form));
        add(therapist, plan, treatments);
        sign(therapist, plan);
    }
}
