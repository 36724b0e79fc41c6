package extensor.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The therapists of the filled clinic: those of the demo and more, each with a room of their own at one of three sites, at work on every day of the week. */
record FilledStaff(List<FilledStaff.Post> posts) {
    private static final int SITES = 3;
    private static final long FIRST = 1_000;
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2015, 1, 1, 0, 0);

    /** Who works where, and from when on; those of the demo, whose days are full, in the evening. */
    record Post(long account, String name, long site, long room, LocalTime begins) {}

    static FilledStaff of(Connection store, TableRows rows, int size) throws SQLException {
        List<FilledStaff.Post> posts = new ArrayList<>();
        List<Long> sites = new ArrayList<>(ids(store, "select id from site order by id desc"));
        boolean fresh = ids(store, "select id from account where id = " + (FIRST + size - 1)).isEmpty();
        if (fresh)
            for (int i = sites.size(); i < SITES; i++)
                rows.add("site(id, revision, name, zone)", (long) i, 1, "Branch " + i, "America/New_York");
        for (long i = sites.size(); i < SITES; i++) sites.add(i);
        List<Long> demo = ids(store, "select id from account where therapist = true and id >= " + (FIRST + size) + " order by id");
        for (int i = 0; i < size; i++) {
            long account = i < demo.size() ? demo.get(i) : FIRST + i;
            LocalTime begins = LocalTime.of(i < demo.size() ? 18 : 8, 0);
            posts.add(new Post(account, "Therapist " + i, sites.get(i % SITES), 2 * FIRST + i, begins));
            if (fresh) employ(posts.get(i), account < FIRST + size, rows);
        }
        rows.send();
        return new FilledStaff(posts);
    }

    private static void employ(FilledStaff.Post post, boolean hired, TableRows rows) throws SQLException {
        if (hired)
            rows.add(
                    "account(id, revision, sign_in_name, sign_in_key, name, therapist, enabled, epoch, created_at)",
                    post.account(), 1, "t" + post.account(), "t" + post.account(), post.name(), true, true, 0, LONG_AGO);
        rows.add(
                "room(id, revision, site_id, name, kind, active)",
                post.room(), 1, post.site(), "Room " + post.room(), "TREATMENT_ROOM", true);
        for (int weekday = 1; hired && weekday <= 7; weekday++)
            rows.add(
                    "work_shift(id, revision, account_id, site_id, weekday, from_minute, until_minute)",
                    post.account() * 10 + weekday, 1, post.account(), post.site(), weekday, 8 * 60, 16 * 60);
    }

    private static List<Long> ids(Connection store, String sql) throws SQLException {
        List<Long> all = new ArrayList<>();
        try (var ask = store.createStatement();
                ResultSet found = ask.executeQuery(sql)) {
            while (found.next()) all.add(found.getLong(1));
        }
        return all;
    }
}
