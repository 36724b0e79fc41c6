package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we compress, everybody can read. */
class GzipTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 100_000})
    void what_was_compressed_is_read_again(int length) throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        assertThat(read(Gzip.quick(content, length))).isEqualTo(content);
        assertThat(read(Gzip.smallest(content))).isEqualTo(content);
    }

    @Test
    void of_a_larger_buffer_only_what_was_written_is_compressed() throws IOException {
        assertThat(read(Gzip.quick(new byte[] {1, 2, 3, 4}, 2))).containsExactly(1, 2);
    }

    @Test
    void the_size_of_an_answer_varies_and_that_of_a_file_does_not() {
        byte[] content = "a page ".repeat(1_000).getBytes();
        Set<Integer> sizes = new HashSet<>();
        for (int i = 0; i < 100; i++) sizes.add(Gzip.quick(content, content.length).length);
        assertThat(sizes).hasSizeGreaterThan(20);
        assertThat(Gzip.smallest(content)).isEqualTo(Gzip.smallest(content)).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "deflate, GZIP | true",
                "gzip;q=0.5 | true",
                "gzip; q=1.0, br | true",
                "br | false",
                "gzip;q=0 | false",
                "gzip ; q=0.000 | false",
                "gzipped | false",
                "x-gzip | false"
            })
    void a_client_says_whether_it_takes_it(String accepted, boolean taken) {
        assertThat(CompressionFilter.takesGzip(accepted)).isEqualTo(taken);
        assertThat(CompressionFilter.takesGzip(null)).isFalse();
    }

    private static byte[] read(byte[] compressed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        }
    }
}
