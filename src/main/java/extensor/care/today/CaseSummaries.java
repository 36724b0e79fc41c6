package extensor.care.today;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.MeasureRole;
import extensor.care.plans.PlanSchedule;
import extensor.care.plans.PlanSchedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The summaries of patients: one statement for all of them, and one more for versions of plans that nobody has read yet. */
@ApplicationScoped
class CaseSummaries {
    @Inject
    CaseRows caseRows;

    @Inject
    PlanSchedules planSchedules;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Clock clock;

    /** The caller has proved the right to read the record. */
    CaseSummary of(long patient) {
        return summaries(List.of(patient), caseRows.of(patient, pain())).get(patient);
    }

    /** Of those of these patients whom the account treats. */
    Map<Long, CaseSummary> ofTreated(Collection<Long> patients, long account) {
        List<CaseRow> rows = caseRows.ofTreated(patients, account, pain());
        return summaries(rows.stream().map(CaseRow::patient).distinct().toList(), rows);
    }

    private String pain() {
        return currentCatalogue.catalogue().measure(MeasureRole.PAIN).code();
    }

    private Map<Long, CaseSummary> summaries(List<Long> patients, List<CaseRow> rows) {
        Catalogue catalogue = currentCatalogue.catalogue();
        Map<PlanSchedules.VersionKey, PlanSchedule> schedules = planSchedules.of(rows.stream()
                .filter(row -> row.kind() == CaseRow.CaseFact.PLAN)
                .map(CasePlans::key)
                .toList());
        Map<Long, List<CaseRow>> each = rows.stream().collect(Collectors.groupingBy(CaseRow::patient));
        return patients.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new CaseBuilder(
                                        id, each.getOrDefault(id, List.of()), schedules, catalogue, clock.instant())
                                .summary()));
    }
}
