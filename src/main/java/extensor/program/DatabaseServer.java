package extensor.program;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database server that may still be starting when the program starts: the program waits for its greeting before it starts its own server.
 */
final class DatabaseServer {
    private static final Pattern MYSQL = Pattern.compile("jdbc:mysql:(?:[a-z]+:)?//(\\[[^]]+]|[^:/,?]+)(?::(\\d+))?.*");
    private static final int PORT = 3306;

    private final String host;
    private final int port;

    private DatabaseServer(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** The server of a URL, or null where there is none to wait for. */
    static DatabaseServer of(String url) {
        Matcher found = MYSQL.matcher(url);
        if (!found.matches()) return null;
        return new DatabaseServer(found.group(1), found.group(2) == null ? PORT : Integer.parseInt(found.group(2)));
    }

    /** Waits until it greets; complains when it has not done so in time. */
    void await(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                greet();
                return;
            } catch (IOException e) {
                if (System.nanoTime() > end)
                    throw new IOException("no database at " + host + ":" + port + " after " + patience.toSeconds()
                            + " seconds (" + e.getMessage() + ")");
            }
            Thread.sleep(500);
        }
    }

    private void greet() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 2000);
            socket.setSoTimeout(5000);
            if (socket.getInputStream().read() < 0) throw new IOException("it hangs up");
        }
    }
}
