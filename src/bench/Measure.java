package extensor.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opens each page of a running program many times and prints what one request costs: the processor time of the program, and of the database server where it
 * is another process, the size of the answer, and the cost as a multiple of the sign-in page. Processor time says the same on a busy machine as on a quiet one.
 */
public final class Measure {
    private static final Pattern RECORD = Pattern.compile("/patients/patient\\?id=\\w+");
    private static final Pattern DRAFT = Pattern.compile("(/plans/compose\\?id=\\w+)");
    private static final String LOGIN = "/login";
    private static final double MILLISECONDS_OF_A_TICK = 10;

    private interface Request {
        String send() throws IOException, InterruptedException;
    }

    private final List<Long> processes;
    private final Map<String, Request> requests = new LinkedHashMap<>();
    private int moves;

    private Measure(List<Long> processes) {
        this.processes = processes;
    }

    /** Arguments: the address, the demo's password, the process ids separated by commas, how often in a round, how many rounds; the last round counts. */
    public static void main(String[] arguments) throws Exception {
        List<Long> processes = Stream.of(arguments[2].split(",")).map(Long::valueOf).collect(Collectors.toList());
        Measure measure = new Measure(processes);
        measure.prepare(URI.create(arguments[0]), arguments[1]);
        int often = Integer.parseInt(arguments[3]);
        for (int round = Integer.parseInt(arguments[4]); round > 1; round--)
            for (Request request : measure.requests.values()) repeat(request, often);
        measure.print(often);
    }

    private void prepare(URI home, String password) throws IOException, InterruptedException {
        BenchVisitor nobody = new BenchVisitor(home);
        requests.put(LOGIN, () -> nobody.get(LOGIN));
        BenchVisitor therapist = new BenchVisitor(home).signIn("therapist@demo", password);
        Matcher record = RECORD.matcher(therapist.get("/patients"));
        if (!record.find()) throw new IOException("no patient of the therapist");
        String one = record.group();
        pages(therapist, "", "/today", "/patients", one, one.replace("/patient?", "/facts?"), one.replace("/patient?", "/progress?"), "/calendar");
        String draft = BenchVisitor.found(DRAFT, therapist.get("/today"));
        pages(therapist, "", draft);
        BenchVisitor composing = new BenchVisitor(home).signIn("therapist@demo", password);
        composing.openComposer(draft);
        requests.put("composer: open a treatment", () -> composing.press("selectItem"));
        requests.put("composer: move a treatment", () -> composing.press(moves++ % 2 == 0 ? "moveDown" : "moveUp"));
        BenchVisitor desk = new BenchVisitor(home).signIn("desk@demo", password);
        pages(desk, " (desk)", "/arrivals", "/worklist", "/calendar", "/patients");
        BenchVisitor searching = new BenchVisitor(home).signIn("desk@demo", password);
        searching.openSearch();
        for (String typed : List.of("smith", "ada smith", "be", "bamodeford", "P-1995000", "1995", "13155", "1970-05-05"))
            requests.put("search " + typed, () -> searching.type(typed));
        BenchVisitor patient = new BenchVisitor(home).signIn("patient@demo", password);
        pages(patient, "", "/me", "/me/plan", "/me/progress", "/me/visits");
        BenchVisitor administrator = new BenchVisitor(home).signIn("admin@demo", password);
        pages(administrator, "", "/clinic/audit", "/clinic/accounts", "/clinic/hours");
    }

    private void pages(BenchVisitor visitor, String who, String... paths) {
        for (String path : paths) requests.put(path.replaceFirst("\\?.*", "") + who, () -> visitor.get(path));
    }

    private static int repeat(Request request, int often) throws IOException, InterruptedException {
        int bytes = 0;
        for (int i = 0; i < often; i++) bytes = request.send().getBytes(StandardCharsets.UTF_8).length;
        return bytes;
    }

    private void print(int often) throws IOException, InterruptedException {
        double signIn = 0;
        for (Map.Entry<String, Request> request : requests.entrySet()) {
            double before = used();
            int bytes = repeat(request.getValue(), often);
            double cost = (used() - before) / often;
            if (request.getKey().equals(LOGIN)) signIn = cost;
            System.out.printf("%s\t%.2f\t%.2f\t%d%n", request.getKey(), cost, cost / signIn, bytes);
        }
    }

    /** Milliseconds of user and system time of all processes so far. */
    private double used() throws IOException {
        double ticks = 0;
        for (long process : processes) {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
        return ticks * MILLISECONDS_OF_A_TICK;
    }
}
