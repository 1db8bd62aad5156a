<?php

namespace MediaWiki\Extension\Signet;

use JsonException;

/**
 * Asks signetd's data door over its Unix socket: HTTP/1.1 on a connection that the PHP worker keeps between requests.
 *
 * The connection outlives the request that used it, and that request may have died between question and answer. So
 * each question has an id that the answer must bear, or an answer could reach the wrong visitor.
 */
class AuthorityClient {
	/** More than the authority ever answers; a guard against something else that listens there. */
	private const LARGEST_ANSWER = 262144;

	/** @var resource|null */
	private $stream = null;
	/** @var array{question:string,id:string}|null What was asked and not yet read */
	private ?array $early = null;
	private ?AuthorityAway $givenUp = null;

	public function __construct(
		private readonly string $socket,
		private readonly float $timeout
	) {
	}

	/**
	 * Sends a question whose answer ask() will want, and does something else meanwhile. Whatever goes wrong shows then.
	 *
	 * @param string $path
	 * @param array $body
	 */
	public function askEarly( string $path, array $body ): void {
		$deadline = microtime( true ) + $this->timeout;
		try {
			$text = $this->textOf( $body );
			$this->early = [ 'question' => "$path $text", 'id' => $this->send( $path, $text, $deadline ) ];
		} catch ( AuthorityAway $e ) {
			$this->close();
			// A visitor who has waited for it does not wait again.
			$this->givenUp = microtime( true ) >= $deadline ? $e : null;
		}
	}

	/**
	 * @param string $path e.g. '/v1/open'
	 * @param array $body Members of the request
	 * @throws AuthorityAway
	 */
	public function ask( string $path, array $body ): AuthorityAnswer {
		if ( $this->givenUp ) {
			throw $this->givenUp;
		}
		$text = $this->textOf( $body );
		// The retry is within the same second: a visitor waits once, not twice.
		$deadline = microtime( true ) + $this->timeout;
		$early = $this->early;
		$this->early = null;
		if ( $early && $early['question'] !== "$path $text" ) {
			$this->close();
			$early = null;
		}
		try {
			$id = $early['id'] ?? $this->send( $path, $text, $deadline );
			return $this->receive( $id, $deadline );
		} catch ( AuthorityAway $e ) {
			$this->close();
			if ( microtime( true ) >= $deadline ) {
				throw $e;
			}
		}
		// The usual reason: signetd was restarted, or closed a connection that had been idle.
		try {
			return $this->receive( $this->send( $path, $text, $deadline ), $deadline );
		} catch ( AuthorityAway $e ) {
			$this->close();
			throw $e;
		}
	}

	private function textOf( array $body ): string {
		try {
			return json_encode( $body, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE |
				JSON_PRESERVE_ZERO_FRACTION );
		} catch ( JsonException $e ) {
			throw new AuthorityAway( 'the question cannot be written: ' . $e->getMessage(), 0, $e );
		}
	}

	/** @return string The id of the question */
	private function send( string $path, string $body, float $deadline ): string {
		$stream = $this->connect( $deadline );
		$id = bin2hex( random_bytes( 8 ) );
		$request = "POST $path HTTP/1.1\r\nHost: signet\r\nContent-Type: application/json\r\n" .
			'Content-Length: ' . strlen( $body ) . "\r\nX-Request-ID: $id\r\n\r\n" . $body;
		$sent = 0;
		do {
			// phpcs:ignore Generic.PHP.NoSilencedErrors.Discouraged
			$written = @fwrite( $stream, $sent ? substr( $request, $sent ) : $request );
			if ( $written === false ) {
				throw new AuthorityAway( 'the connection broke while asking' );
			}
			$sent += $written;
			if ( $sent < strlen( $request ) ) {
				$this->wait( $stream, $deadline, false );
			}
		} while ( $sent < strlen( $request ) );
		return $id;
	}

	/**
	 * @param float $deadline
	 * @return resource
	 */
	private function connect( float $deadline ) {
		if ( is_resource( $this->stream ) ) {
			return $this->stream;
		}
		// One that the authority closed meanwhile is not used again. An answer that nobody read is known by its id.
		// phpcs:ignore Generic.PHP.NoSilencedErrors.Discouraged
		$stream = @stream_socket_client( 'unix://' . $this->socket, $number, $message,
			max( 0.001, $deadline - microtime( true ) ), STREAM_CLIENT_CONNECT | STREAM_CLIENT_PERSISTENT );
		if ( !$stream ) {
			throw new AuthorityAway( $message ?: 'no connection' );
		}
		stream_set_blocking( $stream, false );
		stream_set_read_buffer( $stream, 0 );
		$this->stream = $stream;
		return $stream;
	}

	private function receive( string $id, float $deadline ): AuthorityAnswer {
		$stream = $this->stream;
		$text = '';
		$head = null;
		$end = PHP_INT_MAX;
		while ( strlen( $text ) < $end ) {
			// What was asked early is mostly answered by now.
			// phpcs:ignore Generic.PHP.NoSilencedErrors.Discouraged
			$piece = @fread( $stream, 8192 );
			if ( $piece === false || ( $piece === '' && feof( $stream ) ) ) {
				throw new AuthorityAway( 'the connection broke before the answer' );
			}
			if ( $piece === '' ) {
				$this->wait( $stream, $deadline, true );
				continue;
			}
			$text .= $piece;
			$headEnd = $head === null ? strpos( $text, "\r\n\r\n" ) : false;
			if ( $headEnd !== false ) {
				$head = substr( $text, 0, $headEnd + 2 );
				$end = $headEnd + 4 + $this->lengthIn( $head );
			}
			if ( strlen( $text ) > self::LARGEST_ANSWER ) {
				throw new AuthorityAway( 'the answer is too large' );
			}
		}
		if ( strlen( $text ) !== $end || stripos( $head, "\r\nX-Request-ID: $id\r\n" ) === false ) {
			throw new AuthorityAway( 'what was read is the answer to another question' );
		}
		if ( stripos( $head, "\r\nConnection: close\r\n" ) !== false ) {
			$this->close();
		}
		$members = json_decode( substr( $text, strlen( $head ) + 2 ), true, 64 );
		if ( !is_array( $members ) ) {
			throw new AuthorityAway( 'the answer is no JSON' );
		}
		return new AuthorityAnswer( (int)substr( $head, 9, 3 ), $members );
	}

	private function lengthIn( string $head ): int {
		if ( !str_starts_with( $head, 'HTTP/1.1 ' ) || !preg_match( "/\r\nContent-Length: (\d{1,6})\r\n/i", $head, $match ) ) {
			throw new AuthorityAway( 'what listens there does not speak as an authority does' );
		}
		return (int)$match[1];
	}

	/**
	 * Waits until the stream can be read or written.
	 *
	 * @param resource $stream
	 * @param float $deadline
	 * @param bool $toRead
	 */
	private function wait( $stream, float $deadline, bool $toRead ): void {
		$left = (int)( ( $deadline - microtime( true ) ) * 1e6 );
		$read = $toRead ? [ $stream ] : null;
		$write = $toRead ? null : [ $stream ];
		$none = null;
		// phpcs:ignore Generic.PHP.NoSilencedErrors.Discouraged
		if ( $left <= 0 || !@stream_select( $read, $write, $none, intdiv( $left, 1000000 ), $left % 1000000 ) ) {
			throw new AuthorityAway( sprintf( 'no answer within %.1f s', $this->timeout ) );
		}
	}

	private function close(): void {
		if ( is_resource( $this->stream ) ) {
			fclose( $this->stream );
		}
		$this->stream = null;
	}
}
