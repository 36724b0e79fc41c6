package extensor.web.patients;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.Coverage;
import extensor.care.patients.DeskSheet;
import extensor.care.patients.NearDouble;
import extensor.care.patients.PatientLine;
import extensor.care.patients.Registering;
import extensor.care.patients.Registration;
import extensor.care.patients.Sex;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.RequestKey;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Registering a patient or, with an id, correcting the registration. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {
    @Inject
    Registering registering;

    @Inject
    BirthDatePane birthDatePane;

    @Inject
    Caller caller;

    private final TypedValues typed = new TypedValues();
    private final String request = RequestKey.key();
    private String id;
    private DeskSheet sheet;
    private List<NearDouble> alike = List.of();
    private final Set<Long> shown = new HashSet<>();

    public void load() {
        if (id == null) return;
        sheet = registering.sheet(Id.of(id));
        Registration r = sheet.registration();
        typed.put("givenNames", r.givenNames());
        typed.put("familyName", r.familyName());
        birthDatePane.show(r.birthDate());
        typed.put("sex", r.sex());
        typed.put("phone", r.phone());
        typed.put("email", r.email());
        typed.put("address", r.address());
        typed.put("coverage", r.coverage());
        typed.put("insurer", r.insurer());
        typed.put("memberNumber", r.memberNumber());
        typed.put("guardian", r.guardian());
    }

    /** A birth date that nobody can read is said with all else that is wrong. */
    public void save() {
        try {
            Refusals no = new Refusals();
            Registration written = written(no.read(birthDatePane::day));
            no.check(() -> store(written));
            no.refuse();
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    private void store(Registration written) {
        if (again(written)) return;
        boolean first = sheet == null;
        long patient =
                first ? registering.register(written, request) : sheet.banner().id();
        if (!first) registering.correct(patient, written, sheet.revision());
        Messages.done(first ? "register.done" : "register.corrected");
        Redirect.to(RecordLinks.of(first && caller.has(Role.THERAPIST) ? "episode" : "patient", patient));
    }

    /** True if somebody may be the same person and nobody has said that it is somebody else. */
    private boolean again(Registration written) {
        List<NearDouble> found = sheet == null
                ? registering.alike(written)
                : registering.alikeOthers(sheet.banner().id(), written);
        Set<Long> ids = found.stream().map(one -> one.line().id()).collect(Collectors.toSet());
        boolean told = typed.yes("another") && shown.containsAll(ids);
        alike = told ? List.of() : found;
        if (!told) typed.put("another", null);
        shown.addAll(ids);
        return !alike.isEmpty();
    }

    private Registration written(LocalDate birthDate) {
        return new Registration(
                typed.text("givenNames"),
                typed.text("familyName"),
                birthDate,
                typed.one(Sex.class, "sex"),
                typed.text("phone"),
                typed.text("email"),
                typed.text("address"),
                typed.one(Coverage.class, "coverage"),
                typed.text("insurer"),
                typed.text("memberNumber"),
                typed.text("guardian"));
    }

    public String link(PatientLine line) {
        return RecordLinks.of(caller.has(Role.DESK) ? "patient" : "take-part", line.id());
    }

    public boolean isInsured() {
        return typed.one(Coverage.class, "coverage") == Coverage.INSURED;
    }

    /** Which state of the record is corrected; null for a new one. */
    public Integer getRevision() {
        return sheet == null ? null : sheet.revision();
    }

    public boolean isCorrecting() {
        return sheet != null;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    public List<NearDouble> getAlike() {
        return alike;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
