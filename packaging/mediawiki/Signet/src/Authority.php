<?php

namespace MediaWiki\Extension\Signet;

/** The authority as one request of the wiki sees it: it answers for our site, or is away until the request ends. */
class Authority {
	private bool $isAway = false;

	/**
	 * @param AuthorityClient $client
	 * @param callable $outage Makes the Outage, which most requests do not need
	 * @param string $site
	 */
	public function __construct(
		private readonly AuthorityClient $client,
		private $outage,
		private readonly string $site
	) {
	}

	/** Whether it did not answer in this request. */
	public function isAway(): bool {
		return $this->isAway;
	}

	public function site(): string {
		return $this->site;
	}

	/**
	 * @param string $path e.g. '/v1/open'
	 * @param array $body Members of the request but the site
	 * @return ?AuthorityAnswer null if it is away
	 */
	public function ask( string $path, array $body ): ?AuthorityAnswer {
		// Who waited once does not wait again in the same request.
		if ( $this->isAway ) {
			return null;
		}
		try {
			$answer = $this->client->ask( $path, [ 'site' => $this->site ] + $body );
			if ( $path === '/v1/end' || $this->isAnswer( $path, $answer ) ) {
				return $answer;
			}
			( $this->outage )()->report( $answer->problem() );
		} catch ( AuthorityAway $e ) {
			( $this->outage )()->report( $e->getMessage() );
		}
		$this->isAway = true;
		return null;
	}

	/** Whether it says something of the session. Whatever else it says, nothing is known, and cookies are kept. */
	private function isAnswer( string $path, AuthorityAnswer $answer ): bool {
		if ( $path === '/v1/open' && $answer->isOk() ) {
			return (bool)preg_match( '/^[\w-]{22}$/D', (string)( $answer->object( 'session' )['sid'] ?? '' ) );
		}
		return $answer->isOk() || ( $answer->refusal() !== '' && $answer->refusal() !== 'behind_feed' ) ||
			( $path === '/v1/seal' && $answer->status < 500 );
	}
}
