package extensor.program;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * Opens the pages where each role begins, a few times over, right after the start: what a page needs is then loaded and compiled before the first person of the
 * day asks for it. The visitor is nobody's account: it has a secret that this JVM alone knows while this lasts, no patients and nothing to write
 * (decision 0033).
 */
final class WarmUp implements Runnable {
    private static final int ROUNDS = 3;
    private static final int SECRET_BYTES = 32;
    private static final int PATIENCE = 30_000;
    /** Each as the role and the page. */
    static final List<String> PAGES = List.of(
            "THERAPIST /today",
            "THERAPIST /patients",
            "THERAPIST /calendar",
            "DESK /arrivals",
            "DESK /worklist",
            "DESK /patients",
            "ADMINISTRATOR /clinic/accounts");

    private final URI home;
    private final String secret;

    WarmUp(URI home) {
        this.home = home;
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Begins beside everything else. */
    static void begin(Settings settings) {
        Thread thread = new Thread(new WarmUp(settings.url()), "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    @Override
    public void run() {
        try {
            whileKnown(() -> {
                for (int round = 0; round < ROUNDS; round++) for (String page : PAGES) open(page);
            });
        } catch (IOException e) {
            // Nobody waits for this: what is not warm now becomes so with the first visitor.
        }
    }

    /** Outside of this the secret is worth nothing. */
    void whileKnown(PageVisits visits) throws IOException {
        System.setProperty(Readiness.WARM_UP, secret);
        try {
            visits.make();
        } finally {
            System.clearProperty(Readiness.WARM_UP);
        }
    }

    interface PageVisits {
        void make() throws IOException;
    }

    /** Opens a page as a browser would, and gives the first line of the answer. */
    String open(String page) throws IOException {
        String[] roleAndPath = page.split(" ");
        try (Socket socket = new Socket(home.getHost().replaceAll("[\\[\\]]", ""), home.getPort())) {
            socket.setSoTimeout(PATIENCE);
            String request = String.join(
                    "\r\n",
                    "GET " + roleAndPath[1] + " HTTP/1.1",
                    "Host: " + home.getAuthority(),
                    Readiness.WARM_UP_HEADER + ": " + roleAndPath[0] + " " + secret,
                    "Accept-Encoding: gzip",
                    "Sec-Fetch-Site: none",
                    "Connection: close",
                    "",
                    "");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
