package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody sends the beginning of many forms and never the rest. The others go on. */
class HalfSentE2E {
    private static final int MANY = 500;

    private final Program program = Program.empty();

    @Test
    void five_hundred_half_sent_bodies_keep_nobody_waiting() throws IOException {
        List<Socket> half = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) half.add(halfSent());
            assertThat(Wire.get(program.at("/login")).statusCode()).isEqualTo(200);
            assertThat(Wire.get(program.at("/health/ready")).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : half) socket.close();
        }
        assertThat(Wire.post(program.at("/login"), "form=form").statusCode()).isEqualTo(200);
    }

    private Socket halfSent() throws IOException {
        Socket socket = new Socket("127.0.0.1", program.port());
        String begun = "POST /login HTTP/1.1\r\nHost: 127.0.0.1:" + program.port() + "\r\nOrigin: http://127.0.0.1:"
                + program.port()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nform=";
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
