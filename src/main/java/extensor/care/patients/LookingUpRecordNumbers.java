package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Record numbers for the administrator, who reads the audit trail but no record: which record a number means, and which numbers some
 * records have. Nothing else is shown.
 */
@UseCase
public class LookingUpRecordNumbers {
    @Inject
    Patients patients;

    @Inject
    AuditContext auditContext;

    /** The record with this number, with or without its letter and zeros. Refuses, at `record`, where there is none. */
    @AllowedTo(Role.ADMINISTRATOR)
    public long record(String number) {
        long record = RecordNumber.read(number)
                .flatMap(patients::numbered)
                .orElseThrow(() -> Refusal.at("record", "audit.record-unknown"));
        auditContext.patient(record);
        return record;
    }

    /** The numbers of these records. One statement. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public Map<Long, String> numbers(List<Long> records) {
        return patients.numbers(records);
    }
}
