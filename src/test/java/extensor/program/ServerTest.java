package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The port before the server has it. */
class ServerTest {
    private static final int TRIES = 3_000;
    /** On a busy machine the visitor may miss many of the moments in which somebody listens. */
    private static final int MANY_TRIES = 1_000_000;

    /** Something that asks for the port and lets it go again. */
    private interface Probe {
        void ask() throws IOException;
    }

    @Test
    void a_port_is_free_until_somebody_listens_on_it_and_again_afterwards() throws IOException {
        int port = free();
        assertThatCode(() -> Server.mustBeFree(at(port))).doesNotThrowAnyException();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Server.mustBeFree(at(port)))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("cannot listen on 127.0.0.1:" + port + ": ");
            try (Socket one = new Socket(InetAddress.getLoopbackAddress(), port);
                    Socket same = taken.accept()) {
                assertThat(one.isConnected() && same.isConnected()).isTrue();
            }
        }
        assertThatCode(() -> Server.mustBeFree(at(port)))
                .as("while the last connection still fades away")
                .doesNotThrowAnyException();
    }

    @Test
    void who_comes_while_the_port_is_asked_for_is_never_let_in() throws Exception {
        int port = free();
        assertThat(letIn(port, TRIES, () -> Server.mustBeFree(at(port)))).isZero();
        assertThat(letIn(port, MANY_TRIES, () -> new ServerSocket(port, 50, InetAddress.getLoopbackAddress()).close()))
                .as("a probe that listens drops some of them")
                .isPositive();
    }

    /** How many of those who knock all the time are let in while the probe asks so often, or until the first one is. */
    private static int letIn(int port, int tries, Probe probe) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger in = new AtomicInteger();
        Thread visitor = new Thread(() -> {
            while (!over.get()) {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                    // A socket may meet itself on a free port of its own machine.
                    if (socket.getLocalPort() != port) in.incrementAndGet();
                } catch (IOException refused) {
                    Thread.onSpinWait();
                }
            }
        });
        visitor.start();
        for (int i = 0; i < tries && in.get() == 0; i++) {
            try {
                probe.ask();
            } catch (IOException shut) {
                // The visitor's socket has met itself and holds the port for a moment.
                Thread.onSpinWait();
            }
        }
        over.set(true);
        visitor.join();
        return in.get();
    }

    private static Settings at(int port) {
        return Settings.of(new String[] {"--port", String.valueOf(port)}, Map.of());
    }

    private static int free() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
