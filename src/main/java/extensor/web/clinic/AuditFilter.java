package extensor.web.clinic;

import extensor.care.access.AuditQuestion;
import extensor.care.access.Outcome;
import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.LookingUpRecordNumbers;
import extensor.care.patients.ReadingAudit;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.SiteChoice;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the audit trail is asked by: person, patient, period, act and its kind, outcome, site. A link may name one account or one record by its id. */
@Named
@ViewScoped
public class AuditFilter implements Serializable {
    @Inject
    ReadingAudit reading;

    @Inject
    LookingUpRecordNumbers numbering;

    @Inject
    KeepingSites keeping;

    @Inject
    LocalToday days;

    private final TypedValues typed = new TypedValues();
    private String account;
    private String patient;
    private List<SiteChoice.SiteOption> sites = List.of();

    public void load() {
        sites = keeping.all().stream()
                .map(site -> new SiteChoice.SiteOption(site.id(), site.written().name()))
                .toList();
    }

    /** What is asked now. Refuses, at its field, what cannot be asked. */
    AuditQuestion question() {
        ActKind kind = typed.one(ActKind.class, "kind");
        return new AuditQuestion(
                typed.has("act") || kind != null ? ActWords.like(typed.text("act"), kind) : null,
                people(),
                record(),
                typed.id("site"),
                typed.one(Outcome.class, "outcome"),
                begin(typed.day("from")),
                typed.day("until") == null ? null : begin(typed.day("until").plusDays(1)));
    }

    private List<Long> people() {
        if (typed.has("person")) return reading.people(typed.text("person"));
        return account == null ? null : List.of(Id.of(account));
    }

    private Long record() {
        if (typed.has("record")) return numbering.record(typed.text("record"));
        return patient == null ? null : Id.of(patient);
    }

    private Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(days.zone()).toInstant();
    }

    /** True where the address names one account or one record. */
    public boolean isNarrowed() {
        return account != null || patient != null;
    }

    public List<SiteChoice.SiteOption> getSites() {
        return sites;
    }

    public ActKind[] getKinds() {
        return ActKind.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    public String getOutcome() {
        return typed.text("outcome");
    }

    /** Chosen by the address, and shown in the field. */
    public void setOutcome(String outcome) {
        if (outcome == null) return;
        if (Stream.of(Outcome.values()).noneMatch(one -> one.name().equals(outcome))) throw Refusal.notFound();
        typed.getValues().put("outcome", outcome);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPatient() {
        return patient;
    }

    public void setPatient(String patient) {
        this.patient = patient;
    }
}
