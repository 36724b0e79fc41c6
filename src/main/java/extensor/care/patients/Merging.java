package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.care.clinic.LocalToday;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Two records turn out to be of one person: they become one, and can be two again as long as nothing new was signed. */
@UseCase
public class Merging {
    @Inject
    Patients patients;

    @Inject
    Merges merges;

    @Inject
    MergeRecorder mergeRecorder;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    LocalToday days;

    /** The record for which another one of the same person is looked for. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public DeskSheet begin(long id) {
        open(id);
        return patients.sheet(id, days.today());
    }

    /** Both records side by side. A therapist treats both. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public MergePreview preview(long id, long with) {
        open(id, with);
        return new MergePreview(patients.sheet(id, days.today()), patients.sheet(with, days.today()));
    }

    /**
     * From now on all that belongs to the record `with` belongs to this one, and its number and address lead here. The revisions are those that the caller
     * has seen.
     */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void merge(long id, int revision, long with, int withRevision, String reason) {
        open(id, with);
        if (id == with) throw Refusal.at("other", "merge.same");
        String why = TypedText.line(reason);
        if (!TypedText.hasLetter(why) || TextLimit.MERGE_REASON.exceededBy(why))
            throw Refusal.at("reason", "merge.reason", TextLimit.MERGE_REASON.longest());
        patients.lockBoth(id, with);
        Patient kept = patients.patient(id);
        Patient merged = patients.patient(with);
        if (kept.revision() != revision || merged.revision() != withRevision) throw new Refusal("refusal.stale");
        reauthenticated.require();
        mergeRecorder.merge(kept, merged, why);
    }

    /** The records that were merged into this one. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<MergeLine> ofRecord(long id) {
        open(id);
        return merges.of(id);
    }

    /**
     * Both records are as they were, with what has been added since to what belonged to either. Refuses once something new was signed; what refuses is found on
     * the way, so the proof is asked for last, and without it nothing of this stays.
     */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void undo(long id, long merge) {
        open(id);
        auditContext.object("merge", merge);
        RecordMerge made = merges.merge(merge);
        if (!made.isKept(id)) throw Refusal.notFound();
        patients.lockBoth(id, made.merged());
        mergeRecorder.undo(made, patients.patient(id));
        reauthenticated.require();
    }

    private void open(long id, long with) {
        open(with);
        open(id);
        auditContext.object("record", with);
    }

    private void open(long id) {
        auditContext.patient(id);
        if (caller.role() == Role.DESK) patients.patient(id);
        else recordAccess.require(id);
    }
}
