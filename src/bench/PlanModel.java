package extensor.bench;

import extensor.care.catalogue.Catalogue;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A signed plan of the demo, its lines and one of its signed notes: what the plans of the fill are copies of, begun on another day and hashed anew. */
record PlanModel(
        String title, LocalDate start, LocalDate end, String content, List<PlanModel.Line> lines, PlanModel.Given note) {
    /** Plans of less than this are left out: their visits would lie behind their end. */
    private static final int SHORTEST = 20;

    /** One line of the plan. */
    record Line(int item, String intervention, String family, String region, String side, String setting, long from, long until) {}

    /** One signed note. */
    record Given(String content, String hash, int planned, int exceptions) {}

    static List<PlanModel> all(Connection store) throws SQLException {
        List<PlanModel> models = new ArrayList<>();
        try (var ask = store.createStatement();
                ResultSet plan = ask.executeQuery("select p.id, p.title, p.starts_on, p.ends_on, v.content, p.signed_number"
                        + " from treatment_plan p join plan_version v on v.plan_id = p.id and v.version_number = p.signed_number"
                        + " where p.id >= " + FilledPatient.id(Fill.NEWEST, 0) + " order by p.id")) {
            while (plan.next()) {
                LocalDate start = plan.getObject(3, LocalDate.class);
                LocalDate end = plan.getObject(4, LocalDate.class);
                Given note = note(store, plan.getLong(1));
                if (note == null || ChronoUnit.DAYS.between(start, end) < SHORTEST) continue;
                List<Line> lines = lines(store, plan.getLong(1), plan.getInt(6), start);
                models.add(new PlanModel(plan.getString(2), start, end, plan.getString(5), lines, note));
            }
        }
        return models;
    }

    private static Given note(Connection store, long plan) throws SQLException {
        try (var ask = store.createStatement();
                ResultSet note = ask.executeQuery("select s.content, e.planned_count, e.exception_count from encounter e, signed_note s"
                        + " where s.id = e.id and e.plan_id = " + plan + " order by e.id")) {
            return note.next() ? new Given(note.getString(1), hash(note.getString(1)), note.getInt(2), note.getInt(3)) : null;
        }
    }

    private static List<Line> lines(Connection store, long plan, int number, LocalDate start) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (var ask = store.createStatement();
                ResultSet line = ask.executeQuery("select item, intervention, family, region, side, setting, starts_on, ends_before"
                        + " from prescribed_item where plan_id = " + plan + " and version_number = " + number + " order by item")) {
            while (line.next())
                lines.add(new Line(
                        line.getInt(1), line.getString(2), line.getString(3), line.getString(4), line.getString(5), line.getString(6),
                        ChronoUnit.DAYS.between(start, line.getObject(7, LocalDate.class)),
                        ChronoUnit.DAYS.between(start, line.getObject(8, LocalDate.class))));
        }
        return lines;
    }

    LocalDate end(LocalDate begun) {
        return begun.plusDays(ChronoUnit.DAYS.between(start, end));
    }

    /** The signed text, as if the plan had begun on this day. */
    String content(LocalDate begun) {
        return content.replace("\"start\":\"" + start + "\"", "\"start\":\"" + begun + "\"");
    }

    static String hash(String text) {
        return Catalogue.hashOf(text);
    }
}
