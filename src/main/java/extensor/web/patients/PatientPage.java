package extensor.web.patients;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.accounts.NewCode;
import extensor.care.accounts.NewLink;
import extensor.care.patients.DeskSheet;
import extensor.care.patients.FormerRecords;
import extensor.care.patients.ReadingRecords;
import extensor.care.patients.RecordAccess;
import extensor.care.patients.RecordSheet;
import extensor.care.patients.Registering;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.SetupSlip;
import extensor.web.kit.SetupSlips;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.LongFunction;

/** A record: whole for a therapist in care or, to read only, in an emergency; without clinical content for the desk, therapists among it included. Other therapists are asked for a reason first. */
@Named
@ViewScoped
public class PatientPage implements Serializable {
    @Inject
    ReadingRecords reading;

    @Inject
    Registering registering;

    @Inject
    FormerRecords former;

    @Inject
    MergesPane mergesPane;

    @Inject
    SetupSlips setupSlips;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Caller caller;

    private String id;
    private RecordSheet record;
    private DeskSheet person;
    private String signInName;
    private SetupSlip slip;
    private NewCode code;

    public void load() {
        long patient = Id.of(id);
        if (caller.has(Role.THERAPIST) && (!caller.has(Role.DESK) || recordAccess.mayRead(patient))) open(patient);
        else person = reading.deskSheet(patient);
        if (person != null && person.formerRecords() > 0) mergesPane.show(patient);
    }

    private void open(long patient) {
        try {
            record = reading.record(patient);
            person = record.person();
        } catch (Refusal notInCare) {
            Redirect.to(former.leadsTo(patient)
                    .map(kept -> RecordLinks.of("patient", kept))
                    .orElseGet(() -> RecordLinks.of("take-part", patient)));
        }
    }

    /** Gives the patient an account; the link is shown once, to be handed over. */
    public void openAccount() {
        try {
            handOver(registering.openAccount(person.banner().id(), signInName));
            load();
        } catch (Refusal no) {
            Messages.no(no, "account");
        }
    }

    public void newLink() {
        handOver(registering::accountLink);
    }

    public void newLinkAfterLoss() {
        handOver(registering::accountLinkAfterLoss);
    }

    private void handOver(LongFunction<NewLink> made) {
        try {
            handOver(made.apply(person.banner().id()));
        } catch (Refusal no) {
            Messages.no(no, "account");
        }
    }

    private void handOver(NewLink made) {
        slip = setupSlips.of(made, person.banner().name());
    }

    /** The code for the link of somebody else, to be handed over. */
    public void makeCode() {
        try {
            code = registering.makeCode(person.banner().id());
        } catch (Refusal no) {
            Messages.no(no, "account");
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** True for a therapist who sees the patient as the desk does. */
    public boolean isOutsideCare() {
        return record == null && caller.has(Role.THERAPIST);
    }

    /** Null at the desk. */
    public RecordSheet getRecord() {
        return record;
    }

    public DeskSheet getPerson() {
        return person;
    }

    /** The link that was made just now; null for none. */
    public SetupSlip getSlip() {
        return slip;
    }

    public NewCode getCode() {
        return code;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }
}
