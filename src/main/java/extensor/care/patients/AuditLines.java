package extensor.care.patients;

import extensor.care.access.AuditEntry;
import extensor.care.access.AuditQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the audit trail answers, newest first. It lies above the trail, because it knows where patients are treated. */
@ApplicationScoped
class AuditLines {
    @PersistenceContext
    private EntityManager store;

    List<AuditEntry> page(AuditQuestion question, int from, int most) {
        return asked(question, AuditEntry.class, "e", " order by e.id desc")
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** At most so many entries that are older than this one. */
    List<AuditEntry> before(AuditQuestion question, long id, int most) {
        store.clear();
        return asked(question, AuditEntry.class, "e", " and e.id < " + id + " order by e.id desc")
                .setMaxResults(most)
                .getResultList();
    }

    long count(AuditQuestion question) {
        return asked(question, Long.class, "count(e)", "").getSingleResult();
    }

    private <T> TypedQuery<T> asked(AuditQuestion question, Class<T> type, String selected, String end) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder("select " + selected + " from AuditEntry e where 1 = 1");
        add(text, parameters, " and e.verb in :verbs", "verbs", question.verbs());
        if (question.accounts() != null) {
            text.append(" and (e.account in :accounts or e.subject in :own)");
            parameters.put("accounts", question.accounts());
            parameters.put(
                    "own",
                    question.accounts().stream().map(id -> "account:" + id).toList());
        }
        add(text, parameters, " and e.patient = :patient", "patient", question.patient());
        add(text, parameters, " and e.outcome = :outcome", "outcome", question.outcome());
        add(text, parameters, " and e.at >= :from", "from", question.from());
        add(text, parameters, " and e.at < :until", "until", question.until());
        if (question.site() != null) {
            text.append(
                    " and (e.subject = :place or exists (select x.id from Episode x where x.patient = e.patient and x.site = :site))");
            parameters.put("place", "site:" + question.site());
            parameters.put("site", question.site());
        }
        TypedQuery<T> query = store.createQuery(text.append(end).toString(), type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void add(
            StringBuilder text, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value == null) return;
        text.append(condition);
        parameters.put(name, value);
    }
}
